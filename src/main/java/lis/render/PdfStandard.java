package lis.render;

/** What PDF files conform to. */
public enum PdfStandard {
  /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), on PDF 1.7: what is read everywhere. */
  UA_1,
  /** PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), on PDF 2.0. */
  UA_2
}
