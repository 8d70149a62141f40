package org.dealrisk.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream whose reader may go away, as {@code head} does. From then on nothing is written, and nothing
 * is wrong: what is found still decides how the command ends.
 */
final class ClosedPipe extends FilterOutputStream {

    private boolean closed;

    ClosedPipe(OutputStream out) {
        super(out);
    }

    /** Whether the reader is known to have gone. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            closed = isClosedPipe(e);
            if (!closed) {
                throw e;
            }
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    }
}
