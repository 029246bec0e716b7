package lis.diagnostic;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A test report in the form of JUnit's Ant task, which most build servers show: a failed test case
 * for each finding, or one that passed where there is none.
 */
public final class JunitPrinter implements Printer {
  private static final String SUITE = "lis";

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      suite(xml, diagnostics);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text can be written into memory", e);
    }
    return text + "\n";
  }

  private static void suite(XMLStreamWriter xml, List<Diagnostic> diagnostics)
      throws XMLStreamException {
    open(xml, 0, "testsuites");
    open(xml, 1, "testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", Integer.toString(Math.max(1, diagnostics.size())));
    xml.writeAttribute("failures", Integer.toString(diagnostics.size()));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
    if (diagnostics.isEmpty()) {
      testCase(xml, "strategy", "validate");
      xml.writeEndElement();
    }
    for (Diagnostic diagnostic : diagnostics) {
      failed(xml, diagnostic);
    }
    close(xml, 1);
    close(xml, 0);
  }

  private static void failed(XMLStreamWriter xml, Diagnostic d) throws XMLStreamException {
    testCase(xml, d.place().file().path(), d.code().word() + " at " + d.place());
    open(xml, 3, "failure");
    xml.writeAttribute("type", d.severity().word());
    xml.writeAttribute("message", legal(d.message()));
    String help = d.help().isEmpty() ? "" : "\n" + d.help();
    xml.writeCharacters(legal(d.place() + "\n" + d.message() + help));
    xml.writeEndElement();
    close(xml, 2);
  }

  private static void testCase(XMLStreamWriter xml, String group, String name)
      throws XMLStreamException {
    open(xml, 2, "testcase");
    xml.writeAttribute("classname", legal(group));
    xml.writeAttribute("name", legal(name));
    xml.writeAttribute("time", "0");
  }

  private static void open(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  /** Only characters that XML 1.0, 2.2, allows. */
  private static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isLegal(c) ? c : 0xfffd));
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7f)
        || (c >= 0xa0 && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c >= 0x10000;
  }
}
