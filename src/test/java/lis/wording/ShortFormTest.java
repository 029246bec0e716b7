package lis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortFormTest {

  /** The short forms of a text, with a plus behind those that it explains. */
  private static List<String> in(String text) {
    return ShortForm.in(Words.read(text)).stream()
        .map(form -> form.form() + (form.explained() ? "+" : ""))
        .toList();
  }

  @Test
  void areFoundInWhateverFormTheyStand() {
    assertThat(in("The GVA of two LEPs, the R&D, a PhD, DfE’s HiW and COP26 of M&S."))
        .containsExactly("GVA", "LEP", "R&D", "PhD", "DfE", "HiW", "COP26", "M&S");
  }

  @Test
  void areNotNamesNumbersOrCodes() {
    assertThat(in("A McDonald in Part II or XIV, 5G, M62, 10A, CDP-2019-0137, GOV.UK, O’Neill."))
        .isEmpty();
    assertThat(in("SP 123 456")).isEmpty();
    assertThat(in("Liverpool, the City Region, I and you")).isEmpty();
  }

  @Test
  void areExplainedBesideTheirFullForm() {
    assertThat(in("We use gross value added (GVA).")).containsExactly("GVA+");
    assertThat(in("GVA (gross value added) is used.")).containsExactly("GVA+");
    assertThat(in("LEP stands for a partnership, and LIS, which is short for plan, too."))
        .containsExactly("LEP+", "LIS+");
    assertThat(in("An open licence (CC BY 4.0) holds.")).containsExactly("CC", "BY");
    assertThat(in("The Creative Commons licence (CC BY 4.0) holds.")).containsExactly("CC+", "BY+");
  }

  @Test
  void areNotExplainedByAnyBracket() {
    assertThat(in("It grew (GVA).")).containsExactly("GVA");
    assertThat(in("Departments pay (DWP and BEIS).")).containsExactly("DWP", "BEIS");
    assertThat(in("GVA (in part) fell, and GVA is for all.")).containsExactly("GVA", "GVA");
  }
}
