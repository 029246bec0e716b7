// What a page does to eyes and fingers that neither axe nor Nu measure. Each function returns what it found, as words.

const seen = (element) => {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return style.visibility !== "hidden" && box.width > 1 && box.height > 1;
};

const named = (element) =>
  `<${element.tagName.toLowerCase()}> “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 50)}”`;

/* WCAG 2.2, 1.4.10: nothing is wider than the window, but for what scrolls within itself. */
const sideways = () => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => seen(element) && element.getBoundingClientRect().right > root.clientWidth + 1)
    .slice(0, 4);
  return [`${root.scrollWidth} pixels in a window of ${root.clientWidth}: ${wide.map(named).join(", ")}`];
};

/* WCAG 2.2, 1.4.4 and 1.4.12: no words are cut off. */
const clipped = () =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => {
      const style = getComputedStyle(element);
      const cuts = (overflow) => /hidden|clip/.test(overflow);
      return (
        seen(element) &&
        !element.closest("svg") &&
        element.textContent.trim() &&
        ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    })
    .map((element) => `cut off: ${named(element)}`);

/* WCAG 2.2, 1.3.2: what comes later in the source doesn't stand higher up in the same column. */
const disordered = () => {
  const found = [];
  const blocks = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6, p, li, table, figure, dt, dd)")];
  let before;
  for (const block of blocks.filter((one) => seen(one) && !one.querySelector("p, li, table, figure"))) {
    const box = block.getBoundingClientRect();
    if (before && box.top < before.top - 6 && box.left < before.right - 5 && box.right > before.left + 5)
      found.push(`stands above what comes before it: ${named(block)}`);
    before = box;
  }
  return found;
};

/* WCAG 2.2, 1.4.8: body text of 16 pixels or more, lines one and a half times as high, at most 80 letters, no justification. */
const crowded = () => {
  const found = [];
  for (const block of document.querySelectorAll("main p, main li, main dd")) {
    if (!seen(block) || block.querySelector("p, li, ul, ol") || block.textContent.trim().length < 160) continue;
    const style = getComputedStyle(block);
    const size = parseFloat(style.fontSize);
    const range = document.createRange();
    range.selectNodeContents(block);
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / size)));
    const letters = block.innerText.length / lines.size;
    if (size < 16) found.push(`${size} pixels: ${named(block)}`);
    if (parseFloat(style.lineHeight) < size * 1.5) found.push(`lines of ${style.lineHeight}: ${named(block)}`);
    if (letters > 80) found.push(`${Math.round(letters)} letters in a line: ${named(block)}`);
    if (style.textAlign === "justify") found.push(`justified: ${named(block)}`);
  }
  return found;
};

/* WCAG 2.2, 1.4.12: a reader's own spacing of text. */
const spaced = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}" +
      "p {margin-block-end: 2em !important}",
  );
  document.adoptedStyleSheets = [sheet];
  const found = [...sideways(), ...clipped()];
  document.adoptedStyleSheets = [];
  return found.map((words) => `spaced: ${words}`);
};

/* The words that are seen, in the order of the source. */
const shown = () => document.body.innerText.replace(/\s+/g, " ").trim();

/* What the keyboard should reach, in order; and where it is. */
const stops = () =>
  [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
    (element) => element.tabIndex >= 0 && !element.disabled && element.getClientRects().length > 0,
  );

const dress = (element) => {
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join();
};

/* Asked before the first key is pressed. */
const prepare = () => {
  window.stopsBefore = stops();
  window.dressBefore = new Map(window.stopsBefore.map((element) => [element, dress(element)]));
  return window.stopsBefore.length;
};

/* What is wrong with where the focus is now; its number among the stops first. */
const focus = () => {
  const element = document.activeElement;
  const number = window.stopsBefore.indexOf(element);
  if (number < 0) return { number, name: named(element), wrong: [] };
  const wrong = [];
  const style = getComputedStyle(element);
  if (dress(element) === window.dressBefore.get(element)) wrong.push("isn't seen to have the focus");
  else if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("has a thin outline");
  const box = element.getClientRects()[0];
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
  const middle = box.left + box.width / 2;
  if (middle < 0 || middle > innerWidth) wrong.push("is half out of sight");
  else if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) wrong.push("is out of sight");
  else {
    const hit = document.elementFromPoint(x, y);
    if (!hit || !(element.contains(hit) || hit.contains(element))) wrong.push(`is hidden behind ${named(hit)}`);
  }
  return { number, name: named(element), wrong };
};
