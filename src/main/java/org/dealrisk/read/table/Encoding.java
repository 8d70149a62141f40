package org.dealrisk.read.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encoding that a table came in, and in which what is made of it is given back. Immutable. */
public final class Encoding {

    private final Charset charset;
    private final byte[] mark;

    Encoding(Charset charset, byte[] mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * The character set behind a name such as {@code Big5}, where it is the one that Windows calls so, which
     * has more characters; empty when there is none of that name that can be written too.
     */
    public static Optional<Charset> named(String name) {
        String known = switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "big5", "big-5", "cp950" -> "x-windows-950";
            case "gb2312", "gbk", "cp936", "gb18030" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis", "cp932" -> "windows-31j";
            case "ansi" -> "windows-1252";
            default -> name.strip();
        };
        try {
            return Optional.of(known)
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .filter(Charset::canEncode);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }

    Charset charset() {
        return charset;
    }

    /** The byte order mark; empty when there was none. Nobody may change it. */
    public byte[] mark() {
        return mark;
    }

    /** What people call it, such as {@code UTF-8}. */
    public String name() {
        return switch (charset.name()) {
            case "x-windows-950" -> "Big5";
            case "windows-31j" -> "Shift_JIS";
            default -> charset.name();
        };
    }

    /** Bytes of the table, which are UTF-8, as the bytes of this encoding; what came undecoded is given back as it came. */
    public byte[] encode(byte[] bytes) {
        return isUtf8() ? bytes : Escapes.encode(Escapes.decode(bytes, 0, bytes.length), charset);
    }
}
