/**
 * Takes a document apart, Markdown or plain text, into the paragraphs, list items and table rows that
 * say something, each with the line before its list or the heading that it needs to be understood, and
 * with its place. Imports {@code diag}. Start reading at {@link org.dealrisk.document.Document}.
 */
@NullMarked
package org.dealrisk.document;

import org.jspecify.annotations.NullMarked;
