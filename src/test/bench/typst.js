// node typst.js PEERS SOURCE TARGET [STANDARD]
// Typst as an add-on of Node, from the folder into which the script peers installed it. The fonts are those beside the source.
const { createRequire } = require('node:module');
const fs = require('node:fs');
const path = require('node:path');

const [peers, source, target, standard] = process.argv.slice(2);
const load = createRequire(path.resolve(peers, 'package.json'));
const { NodeCompiler } = load('@myriaddreamin/typst-ts-node-compiler');
const workspace = path.dirname(path.resolve(source));
const fontArgs = [{ fontPaths: [path.join(workspace, 'fonts')] }];
try {
  const compiler = NodeCompiler.create({ workspace, fontArgs });
  const options = standard ? { pdfStandard: standard } : {};
  fs.writeFileSync(target, compiler.pdf({ mainFilePath: path.resolve(source) }, options));
} catch (fault) {
  console.error(String(fault.message || fault));
  process.exitCode = 1;
}
