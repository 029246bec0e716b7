package lis.syntax;

import lis.source.Span;

/**
 * A stretch of YAML that was read whole.
 *
 * @param head what stands before the content up to a line {@code ---} and with it; mostly empty
 */
public record YamlText(Span head, YamlNode root, Span whole) {}
