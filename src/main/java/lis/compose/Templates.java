package lis.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.Span;
import lis.source.UnreadableException;
import lis.strategy.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Runs templates. They come from the folder {@code templates} of the tree, and where it has none
 * from the program. A template can make no object, call no Java and read no file but another
 * template; how long it runs and how much it writes are bounded.
 */
final class Templates {
  private static final String FOLDER = "templates/";
  private static final String DOCUMENTS = "documents/";
  private static final String BUILT_IN = "/lis/templates/";
  private static final int MAX_CHARACTERS = 200_000_000;
  private static final long MAX_MILLIS = 300_000;

  private final SourceTree tree;
  private final Configuration configuration;
  private final List<TemplateText> texts = new ArrayList<>();

  Templates(SourceTree tree) {
    this.tree = tree;
    this.configuration = configuration();
  }

  /** A template that stopped: where, and what the editor should know. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Fault(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  private Configuration configuration() {
    Configuration c = new Configuration(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(new Loader());
    c.setLocalizedLookup(false);
    c.setDefaultEncoding(StandardCharsets.UTF_8.name());
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setNumberFormat("computer");
    // Markup is escaped whatever the template's name ends in.
    c.setRecognizeStandardFileExtensions(false);
    c.setOutputFormat(XMLOutputFormat.INSTANCE);
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    return c;
  }

  /**
   * The markup that a template makes of a data model.
   *
   * @param asked its name, as written
   */
  String run(Mention asked, TemplateHashModel data) throws Fault {
    String name = asked.target();
    Template template = parse(name, asked.place());
    _CoreAPI.addThreadInterruptedChecks(template);
    BoundedWriter out = new BoundedWriter(MAX_CHARACTERS);
    Thread runner = Thread.currentThread();
    Thread watch = Thread.ofVirtual().start(() -> interruptAfter(runner));
    try {
      template.process(data, out);
      return out.toString();
    } catch (TemplateException e) {
      throw new Fault(diagnose(e));
    } catch (IOException e) {
      throw new Fault(tooMuch(name, "writes more than it should"));
    } catch (RuntimeException e) {
      if (e.getClass().getSimpleName().contains("Interrupted")) {
        throw new Fault(tooMuch(name, "runs longer than it should"));
      }
      throw e;
    } finally {
      watch.interrupt();
      Thread.interrupted();
    }
  }

  private static void interruptAfter(Thread runner) {
    try {
      Thread.sleep(MAX_MILLIS);
      runner.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Template parse(String name, Span asked) throws Fault {
    try {
      return configuration.getTemplate(DOCUMENTS + name);
    } catch (TemplateNotFoundException e) {
      throw new Fault(
          Diagnostic.of(Code.MISSING_TEMPLATE, asked, "There is no template “" + name + "”.")
              .help(
                  Suggest.sentence(name, own())
                      .orElse("Templates live in " + FOLDER + DOCUMENTS + ".")));
    } catch (ParseException e) {
      String message = String.valueOf(e.getEditorMessage());
      throw new Fault(
          fault(
              place(
                  e.getTemplateName(),
                  e.getLineNumber(),
                  e.getColumnNumber(),
                  e.getEndLineNumber(),
                  e.getEndColumnNumber()),
              message));
    } catch (IOException e) {
      throw new Fault(fault(asked, "The template can't be read: " + e.getMessage() + "."));
    }
  }

  /** The names of the tree's own templates. */
  private List<String> own() {
    String prefix = FOLDER + DOCUMENTS;
    return tree.list(prefix).stream().map(path -> path.substring(prefix.length())).toList();
  }

  /** What went wrong within an expression says more than that the expression failed. */
  private static TemplateException innermost(TemplateException e) {
    TemplateException inner = e;
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateException within && within.getLineNumber() != null) {
        inner = within;
      }
    }
    return inner;
  }

  private Diagnostic diagnose(TemplateException failed) {
    TemplateException e = innermost(failed);
    Span place =
        e.getLineNumber() == null
            ? SourceFile.named(FOLDER).start()
            : place(
                e.getTemplateSourceName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownNameException unknown) {
        return fault(place, unknown.reason()).help(unknown.help());
      }
    }
    if (e instanceof InvalidReferenceException) {
      return fault(place, "“" + e.getBlamedExpressionString() + "” has no value here.")
          .help("Ask first (<#if … ??>), or say what stands there otherwise (${…!\"…\"}).");
    }
    return fault(place, firstLine(String.valueOf(e.getMessageWithoutStackTop())));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message).strip();
  }

  private static Diagnostic fault(Span place, String message) {
    return Diagnostic.of(Code.TEMPLATE_FAULT, place, message);
  }

  private Diagnostic tooMuch(String name, String what) {
    return fault(
        SourceFile.named(FOLDER + DOCUMENTS + name).start(), "This template " + what + ".");
  }

  private Span place(@Nullable String name, int line, int column, int endLine, int endColumn) {
    return texts.stream()
        .filter(text -> text.file().path().equals(FOLDER + name))
        .findFirst()
        .map(text -> text.place(line, column, endLine, endColumn))
        .orElseGet(() -> SourceFile.named(FOLDER + name).start());
  }

  /** The templates that ran, as they stand in their files. */
  List<SourceFile> files() {
    return texts.stream().map(TemplateText::file).toList();
  }

  /** The place of a tag that carries this mark. */
  Optional<Span> place(String mark) {
    int colon = mark.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    int number = Integer.parseInt(mark.substring(0, colon));
    return Optional.of(texts.get(number).tag(Integer.parseInt(mark.substring(colon + 1))));
  }

  /** Finds the text of a template, and marks its tags. */
  private final class Loader implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
      Optional<String> text = text(name);
      if (text.isEmpty()) {
        return null;
      }
      TemplateText marked =
          new TemplateText(new SourceFile(FOLDER + name, text.get()), texts.size());
      texts.add(marked);
      return marked;
    }

    private Optional<String> text(String name) throws IOException {
      try {
        Optional<byte[]> own = tree.find(FOLDER + name);
        if (own.isPresent()) {
          return Optional.of(new String(own.get(), StandardCharsets.UTF_8));
        }
      } catch (UnreadableException e) {
        throw new IOException(e.reason(), e);
      }
      try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + name)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((TemplateText) source).marked());
    }

    @Override
    public void closeTemplateSource(Object source) {
      // It holds nothing open.
    }
  }

  /** Keeps what is written, up to a limit. */
  private static final class BoundedWriter extends Writer {
    private final StringBuilder out = new StringBuilder();
    private final int limit;

    BoundedWriter(int limit) {
      this.limit = limit;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      if (out.length() + length > limit) {
        throw new IOException("limit");
      }
      out.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return out.toString();
    }
  }
}
