package lis.compose;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.function.Supplier;

/** A closed set of names: anything else stops the template. */
record ClosedNames(String what, Map<String, Supplier<TemplateModel>> names)
    implements TemplateHashModel {
  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Supplier<TemplateModel> found = names.get(key);
    if (found == null) {
      throw new UnknownNameException(what, key, names.keySet());
    }
    return found.get();
  }

  @Override
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
