package org.dealrisk.report;

import java.io.IOException;
import java.util.List;
import org.dealrisk.diag.CaretFrame;

/** A page of headings, items and remarks, on a terminal or in Markdown. Whatever is put on it is made safe. */
interface Sheet {

    /** What the page is about. */
    void title(Style style, String head, String rest) throws IOException;

    void chapter(String text) throws IOException;

    /** A part of a chapter. */
    void part(String text) throws IOException;

    /** One thing that is explained. */
    void item(Style style, String head, String rest) throws IOException;

    /** A remark on the item before, or on the chapter; the label may be empty. */
    void remark(String label, String text) throws IOException;

    /** A sentence of the chapter. */
    void line(String text) throws IOException;

    /**
     * A table of the chapter.
     *
     * @param aligned a letter a column: {@code l} flush left, {@code r} flush right
     * @param head what the columns hold
     */
    void table(String aligned, List<String> head, List<List<String>> rows) throws IOException;

    /** Lines of the source with carets. */
    void frame(List<CaretFrame.Row> rows) throws IOException;
}
