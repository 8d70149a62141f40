package org.dealrisk.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/** Turns bytes into text. The only legal encoding is UTF-8, with or without a byte order mark. */
public final class Decoding {

    private static final Message SAVE = Message.of("save it as UTF-8");

    private Decoding() {}

    /**
     * The text of some bytes; a fault when they are none.
     *
     * @param name what messages call it
     */
    public static Parsed<Source> of(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return failed(Diagnostic.of(name, Message.of("the file is UTF-16; expected UTF-8"))
                    .withHint(SAVE));
        }
        if (isBinary(bytes)) {
            return failed(Diagnostic.of(name, Message.of("the file does not look like text; expected text in UTF-8")));
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        return result.isError() ? failed(notUtf8(name, text, bytes, in.position())) : Parsed.of(Source.of(name, text));
    }

    /** The place is known because everything before the bad byte is good text. */
    private static Diagnostic notUtf8(String name, String before, byte[] bytes, int at) {
        String rest = new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8);
        Source source = Source.of(name, before + rest);
        int line = Source.of(name, before).lineCount();
        int column = source.line(line)
                        .codePointCount(0, Source.of(name, before).line(line).length())
                + 1;
        Message found = Message.of(
                "the byte {0} is not UTF-8; expected text in UTF-8", String.format(Locale.ROOT, "0x%02X", bytes[at]));
        return Diagnostic.at(new Place(source, Span.onLine(line, column, 1)), found)
                .withHint(Message.of("{0}; it may be in Big5, GBK or Latin-1 now", SAVE));
    }

    /** Whether there is a NUL, or every tenth byte is a control character that no text has. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < ' ' && "\t\n\r\f\u001B".indexOf(b) < 0 ? 1 : 0;
        }
        return controls * 10L > bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Parsed<Source> failed(Diagnostic fault) {
        return Parsed.failed(List.of(fault));
    }
}
