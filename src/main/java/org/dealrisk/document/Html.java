package org.dealrisk.document;

import java.util.Map;
import java.util.Set;

/** What documents have of HTML. Any other word in angle brackets is text, perhaps a placeholder. */
final class Html {

    /** Tags that end a line. */
    static final Set<String> BREAKING = Set.of(
            "br", "p", "div", "li", "tr", "ul", "ol", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    /** Tags inside of a line. */
    static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "big",
            "center",
            "cite",
            "code",
            "del",
            "details",
            "dd",
            "dl",
            "dt",
            "em",
            "font",
            "footer",
            "header",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "main",
            "nav",
            "pre",
            "q",
            "s",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tt",
            "u",
            "article",
            "body",
            "html",
            "colgroup",
            "col",
            "caption",
            "figure",
            "strike");
    /** Names of characters, and the characters. */
    static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("#39", "'"),
            Map.entry("apos", "'"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("sect", "§"),
            Map.entry("emsp", " "),
            Map.entry("ensp", " "),
            Map.entry("yen", "¥"));

    private Html() {}
}
