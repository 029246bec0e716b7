package lis.render.pdf;

/** What stands below a structure element. */
sealed interface Kid permits StructureElement, Content, Annotated {}
