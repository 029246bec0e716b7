package lis.compose;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with parts that a template can ask for. */
record PartedText(String words, Map<String, TemplateModel> parts)
    implements TemplateScalarModel, TemplateHashModel {
  @Override
  public String getAsString() {
    return words;
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return parts.get(key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
