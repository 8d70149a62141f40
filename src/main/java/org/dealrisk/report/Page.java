package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import org.dealrisk.diag.VisibleText;

/**
 * A text for a terminal. Whatever is put on it is made safe to show; the only control sequences that
 * get through are its own colours.
 */
final class Page {

    private final Writer out;
    private final boolean colour;

    Page(Writer out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    Page put(String text) throws IOException {
        return put(Style.PLAIN, text);
    }

    Page put(Style style, String text) throws IOException {
        String safe = VisibleText.line(text);
        out.write(colour ? style.apply(safe) : safe);
        return this;
    }

    Page end() throws IOException {
        out.write('\n');
        return this;
    }

    Page line(String text) throws IOException {
        return put(text).end();
    }

    /** A blank line and a heading. */
    Page heading(String text) throws IOException {
        return end().put(Style.STRONG, text).end();
    }
}
