package lis.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file meets PDF/UA-1 and PDF/A-2a. */
public final class Vera {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /** What fails of PDF/UA-2 and PDF/A-4. */
  public static List<String> newerFailures(byte[] pdf) {
    return java.util.stream.Stream.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4)
        .flatMap(flavour -> failures(pdf, flavour).stream())
        .toList();
  }

  /** What fails, by clause. A validator that looked at next to nothing fails as well. */
  public static List<String> failures(byte[] pdf) {
    return java.util.stream.Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(flavour -> failures(pdf, flavour).stream())
        .toList();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() < 500) {
        return List.of(flavour + ": only " + result.getTotalAssertions() + " assertions");
      }
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(Vera::words)
          .distinct()
          .toList();
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(TestAssertion assertion) {
    return assertion.getRuleId().getSpecification()
        + " "
        + assertion.getRuleId().getClause()
        + " "
        + assertion.getMessage();
  }
}
