package lis.render;

import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Theme;

/** Turns a resolved document into the bytes of one file. */
public interface Renderer {

  /** The same document and theme always give the same bytes. */
  Outcome<byte[]> render(Document document, Theme theme);
}
