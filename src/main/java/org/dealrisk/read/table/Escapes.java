package org.dealrisk.read.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are no text, carried through text without being lost: the byte 0xNN stands as the lone
 * surrogate U+DCNN, which no text has. Inside a table everything is UTF-8, and such a byte is the three
 * bytes that this surrogate would have in it, which no decoder of UTF-8 accepts.
 */
final class Escapes {

    private static final char BASE = 0xDC00;

    private Escapes() {}

    /** Whether the character stands for a byte that is no text, provided it follows no high surrogate. */
    static boolean isEscape(char c) {
        return c >= BASE && c <= BASE + 0xFF;
    }

    /** The index of the first byte that is no text; -1 when the text is whole. */
    static int first(String text) {
        return next(text, 0);
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isEscape(text.charAt(i)) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    static char of(byte b) {
        return (char) (BASE + (b & 0xFF));
    }

    /** The byte that an escape stands for. */
    static byte byteOf(char escape) {
        return (byte) (escape - BASE);
    }

    /** Whether some bytes of a table are all text, which zeros never are. */
    static boolean areText(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] <= 0) {
                return isUtf8(bytes, i, to);
            }
        }
        return true;
    }

    /** As the decoder of Java has it but for zeros, and sooner told. */
    private static boolean isUtf8(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int length = bytes[at] > 0 ? 1 : at + 1 < to ? length(bytes[at] & 0xFF, bytes[at + 1] & 0xFF) : 0;
            if (length == 0 || at + length > to) {
                return false;
            }
            for (int further = at + 2; further < at + length; further++) {
                if ((bytes[further] & 0xC0) != 0x80) {
                    return false;
                }
            }
            at += length;
        }
        return true;
    }

    /** Of how many bytes a character is that begins with two; 0 where none does. See table 3-7 of the Unicode standard. */
    private static int length(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (first < 0xC2 || first > 0xF4 || second < least || second > most) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /** The text of bytes of a table, with escapes for those that are none. */
    static String decode(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString()
                    .replace('\0', BASE);
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder(to - from);
            decode(ByteBuffer.wrap(bytes, from, to - from), text);
            return joined(text).replace('\0', BASE);
        }
    }

    /** Decodes all of the bytes, with an escape for each one that is no text. */
    private static void decode(ByteBuffer in, StringBuilder text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(Math.max(16, Math.min(8192, in.remaining() + 1)));
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow() || in.hasRemaining()) {
            result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                for (int i = 0; i < result.length(); i++) {
                    text.append(of(in.get()));
                }
                decoder.reset();
            } else if (result.isUnderflow()) {
                break;
            }
        }
    }

    /**
     * The bytes of text, each escape as the byte it stands for. Half of a character of UTF-16, with which a file may
     * end, becomes a whole one: behind a single byte nothing could be read any more.
     */
    static byte[] encode(String text, Charset charset) {
        if (first(text) < 0) {
            return text.getBytes(charset);
        }
        int unit = charset.name().startsWith("UTF-16") ? 2 : charset.name().startsWith("UTF-32") ? 4 : 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        int done = 0;
        for (int i = first(text); i >= 0; i = next(text, done)) {
            bytes.writeBytes(text.substring(done, i).getBytes(charset));
            done = i;
            while (done < text.length() && isEscape(text.charAt(done))) {
                done++;
            }
            int whole = done - (done - i) % unit;
            text.substring(i, whole).chars().forEach(escape -> bytes.write(byteOf((char) escape)));
            bytes.writeBytes((whole < done ? "\uFFFD" : "").getBytes(charset));
        }
        bytes.writeBytes(text.substring(done).getBytes(charset));
        return bytes.toByteArray();
    }

    /** The bytes inside a table of a text with escapes. */
    static byte[] encodeInside(CharSequence text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 2);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscape(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                bytes.writeBytes(text.subSequence(done, i).toString().getBytes(StandardCharsets.UTF_8));
                bytes.write(0xE0 | c >> 12);
                bytes.write(0x80 | c >> 6 & 0x3F);
                bytes.write(0x80 | c & 0x3F);
                done = i + 1;
            }
        }
        bytes.writeBytes(text.subSequence(done, text.length()).toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Three bytes that carried one are one again. */
    private static String joined(StringBuilder text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean carried = i + 2 < text.length()
                    && text.charAt(i) == of((byte) 0xED)
                    && text.charAt(i + 1) >= of((byte) 0xB0)
                    && text.charAt(i + 1) <= of((byte) 0xB3)
                    && isEscape(text.charAt(i + 2));
            if (carried) {
                int high = byteOf(text.charAt(i + 1)) & 0x3;
                joined.append(of((byte) (high << 6 | byteOf(text.charAt(i + 2)) & 0x3F)));
                i += 2;
            } else {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }
}
