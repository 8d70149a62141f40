package org.dealrisk.document;

import java.util.Optional;
import org.dealrisk.diag.Passage;

/**
 * What a document says in one place: a paragraph, an item of a list with the line that leads up to it,
 * or a row of a table.
 *
 * @param passage its words; the place is that of the paragraph itself, without the words before its list
 * @param number its number as the document gives it, with those above it, such as {@code 5.1(a)} or
 *     第五條（一）; empty when nothing is numbered
 * @param heading the words of the heading it stands under; empty when there is none
 * @param quoted whether it stands in a block quote
 */
public record Paragraph(Passage passage, Optional<String> number, Optional<String> heading, boolean quoted) {}
