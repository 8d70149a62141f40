package org.dealrisk.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** A stream of bytes in another encoding as one in UTF-8, with {@link Escapes} for what is no text. */
final class Transcoding extends InputStream {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private byte[] ready = new byte[0];
    private int at;
    private boolean ended;
    private boolean flushed;

    Transcoding(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether there is at least one byte to give. */
    private boolean fill() throws IOException {
        while (at == ready.length && !flushed) {
            more();
        }
        return at < ready.length;
    }

    private void more() throws IOException {
        if (!ended) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
        }
        StringBuilder text = new StringBuilder();
        CoderResult result = decoder.decode(bytes, characters, ended);
        text.append(characters.flip());
        characters.clear();
        if (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                text.append(Escapes.of(bytes.get()));
            }
            decoder.reset();
        } else if (result.isUnderflow() && ended) {
            flushed = true;
        }
        ready = Escapes.encodeInside(text);
        at = 0;
    }
}
