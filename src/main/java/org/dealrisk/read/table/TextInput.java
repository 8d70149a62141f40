package org.dealrisk.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dealrisk.diag.Message;

/** An input as a stream of UTF-8: unpacked, without its byte order mark. Remembers both to give them back. */
final class TextInput {

    private static final int LOOKED_AT = 4096;
    private static final int BUFFER = 1 << 16;
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] NO_MARK = {};

    /** Some systems give such out under the name of a table. */
    private static final Pattern MARKUP = Pattern.compile("\\s*<(?i:html|!doctype|\\?xml|table|meta|head|style)\\b");

    private static final Pattern JSON = Pattern.compile("\\s*\\[?\\s*\\{\\s*\"");
    private static final int SIGN = 100;

    private final InputStream stream;
    private final Encoding encoding;

    private TextInput(InputStream stream, Encoding encoding) {
        this.stream = stream;
        this.encoding = encoding;
    }

    /**
     * @param stated the encoding to read it in, when there is no byte order mark that says another
     * @throws UnreadableTable when it is no text
     */
    static TextInput open(InputStream in, Optional<Charset> stated) throws IOException {
        PushbackInputStream bytes = unpacked(in);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        Encoding encoding = encoding(start, stated);
        bytes.unread(start, encoding.mark().length, start.length - encoding.mark().length);
        if (!encoding.isUtf8()) {
            return new TextInput(new Transcoding(bytes, encoding.charset()), encoding);
        }
        refuseBinary(start);
        return new TextInput(bytes, encoding);
    }

    InputStream stream() {
        return stream;
    }

    Encoding encoding() {
        return encoding;
    }

    private static PushbackInputStream unpacked(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, BUFFER);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        bytes.unread(start);
        boolean packed = startsWith(start, new byte[] {0x1F, (byte) 0x8B});
        return packed ? new PushbackInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER) : bytes;
    }

    private static Encoding encoding(byte[] start, Optional<Charset> stated) {
        if (startsWith(start, UTF8_MARK)) {
            return new Encoding(StandardCharsets.UTF_8, UTF8_MARK);
        }
        if (startsWith(start, LITTLE_MARK)) {
            return new Encoding(StandardCharsets.UTF_16LE, LITTLE_MARK);
        }
        if (startsWith(start, BIG_MARK)) {
            return new Encoding(StandardCharsets.UTF_16BE, BIG_MARK);
        }
        return new Encoding(stated.orElse(StandardCharsets.UTF_8), NO_MARK);
    }

    private static void refuseBinary(byte[] start) throws UnreadableTable {
        if (startsWith(start, new byte[] {'P', 'K', 3, 4})
                || startsWith(start, new byte[] {(byte) 0xD0, (byte) 0xCF})) {
            throw new UnreadableTable(
                    Message.of("this is a workbook or an archive; expected CSV"), Message.of("save it as CSV UTF-8"));
        }
        String text = new String(start, 0, Math.min(start.length, SIGN), StandardCharsets.ISO_8859_1);
        if (MARKUP.matcher(text).lookingAt()) {
            throw new UnreadableTable(
                    Message.of("this is HTML or XML; expected CSV"), Message.of("open it and save it as CSV UTF-8"));
        }
        if (JSON.matcher(text).lookingAt()) {
            throw new UnreadableTable(Message.of("this is JSON; expected CSV"));
        }
        refuseZeros(start);
    }

    private static void refuseZeros(byte[] start) throws UnreadableTable {
        int zeros = 0;
        int odd = 0;
        int line = 1;
        for (int at = 0; at < start.length; at++) {
            zeros += start[at] == 0 ? 1 : 0;
            odd += start[at] == 0 ? at & 1 : 0;
            line += start[at] == '\n' && zeros == 0 ? 1 : 0;
        }
        boolean everyOther = Math.max(odd, zeros - odd) * 10 > zeros * 9;
        if (zeros * 4 > start.length && everyOther) {
            throw new UnreadableTable(
                    Message.of("this looks like UTF-16 without a byte order mark; expected UTF-8"),
                    Message.of("say so with --encoding UTF-16LE or --encoding UTF-16BE"));
        }
        // A few in a text cost the rows they stand in.
        if (line == 1 ? zeros > 0 : zeros * 4 > start.length) {
            throw new UnreadableTable(
                    Message.of("there is a zero byte on line {0}, as in no text; expected CSV", line),
                    Message.of("take the zero bytes out, or save the table as CSV UTF-8"));
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
