package lis.compose;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;

/** Texts that a template can go through, and that read as one where text is wanted. */
record ListedText(List<TemplateModel> texts) implements TemplateScalarModel, TemplateSequenceModel {
  ListedText {
    texts = List.copyOf(texts);
  }

  @Override
  public String getAsString() throws TemplateModelException {
    List<String> words = new ArrayList<>();
    for (TemplateModel text : texts) {
      if (text instanceof TemplateScalarModel scalar) {
        words.add(scalar.getAsString());
      }
    }
    return String.join(", ", words);
  }

  @Override
  public TemplateModel get(int index) {
    return texts.get(index);
  }

  @Override
  public int size() {
    return texts.size();
  }
}
