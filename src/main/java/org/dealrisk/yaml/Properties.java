package org.dealrisk.yaml;

/**
 * What YAML allows between a place and the value itself: an anchor such as {@code &base} and a tag such
 * as {@code !!int}, in any order.
 *
 * @param anchorAt offset of the anchor, or -1
 * @param tagAt offset of the tag, or -1
 * @param valueAt offset of the value behind them, which may be on a later line
 */
record Properties(int anchorAt, int tagAt, int valueAt) {

    /** The properties at an offset; when there are none, the value starts right there. */
    static Properties at(DocumentText document, int start, int end) {
        int anchor = -1;
        int tag = -1;
        int value = start;
        int at = start;
        while (at < end && opens(document.at(at), anchor, tag)) {
            if (document.at(at) == '#') {
                at = document.lineEnd(at);
            } else {
                anchor = document.at(at) == '&' ? at : anchor;
                tag = document.at(at) == '!' ? at : tag;
                at = wordEnd(document, at);
                value = at;
            }
            int behind = skipBlanks(document, at, end);
            value = behind < end ? behind : value;
            at = behind;
        }
        return new Properties(anchor, tag, value);
    }

    /** A value has one anchor and one tag at most; a second belongs to the key behind. */
    private static boolean opens(int character, int anchor, int tag) {
        return switch (character) {
            case '&' -> anchor < 0;
            case '!' -> tag < 0;
            case '#' -> anchor >= 0 || tag >= 0;
            default -> false;
        };
    }

    /** The name that the anchor gives. */
    String anchor(DocumentText document) {
        return document.text(anchorAt + 1, wordEnd(document, anchorAt));
    }

    static int wordEnd(DocumentText document, int start) {
        int at = start;
        while (document.at(at) >= 0 && " \t\n,[]{}".indexOf(document.at(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(DocumentText document, int start, int end) {
        int at = start;
        while (at < end && (document.at(at) == ' ' || document.at(at) == '\t' || document.at(at) == '\n')) {
            at++;
        }
        return at;
    }
}
