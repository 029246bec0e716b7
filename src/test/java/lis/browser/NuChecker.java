package lis.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker says of pages and styles, warnings too. */
final class NuChecker implements ErrorHandler {
  /** The checker can't read such an address, and holds any policy to forbid it. */
  private static final String MISREAD = "image “data:";

  private final List<String> findings = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, true);

  NuChecker() {
    try {
      validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this);
      validator.setUpValidatorAndParsers(this, false, false);
      validator.setAllowCss(true);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> page(byte[] bytes) {
    return findings(bytes, validator::checkHtmlInputSource);
  }

  List<String> style(byte[] bytes) {
    return findings(bytes, validator::checkCssInputSource);
  }

  private interface Check {
    void run(InputSource source) throws IOException, SAXException;
  }

  private List<String> findings(byte[] bytes, Check check) {
    findings.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setEncoding("UTF-8");
    // A policy's 'self' is judged by where the page is served; on a disk there is no such place.
    source.setSystemId("http://127.0.0.1/strategy/");
    try {
      check.run(source);
    } catch (SAXException e) {
      findings.add(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(findings);
  }

  @Override
  public void warning(SAXParseException e) {
    if (!String.valueOf(e.getMessage()).contains(MISREAD)) {
      add("warning", e);
    }
  }

  @Override
  public void error(SAXParseException e) {
    add("error", e);
  }

  @Override
  public void fatalError(SAXParseException e) {
    add("fatal", e);
  }

  private void add(String severity, SAXParseException e) {
    findings.add(severity + " " + e.getLineNumber() + ": " + e.getMessage());
  }
}
