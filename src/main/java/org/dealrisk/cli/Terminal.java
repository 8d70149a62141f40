package org.dealrisk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that a command meets outside of itself.
 *
 * @param out for the report and nothing else; its writer throws when it cannot write
 * @param bytes the same, for reports that are bytes; whoever uses one of the two does not use the other
 * @param err for warnings and notes
 * @param in read when an input is {@code -}
 * @param outIsTerminal whether a person looks at {@code out} as it is written
 * @param errIsTerminal whether a person looks at {@code err}
 * @param environment the variables of the environment
 * @param today what {@code --as-of today} means
 */
record Terminal(
        Writer out,
        OutputStream bytes,
        PrintWriter err,
        InputStream in,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        Supplier<LocalDate> today) {

    /** A terminal that takes bytes as text in UTF-8. */
    Terminal(
            Writer out,
            PrintWriter err,
            InputStream in,
            boolean outIsTerminal,
            Map<String, String> environment,
            Supplier<LocalDate> today) {
        this(out, asText(out), err, in, outIsTerminal, false, environment, today);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether anybody still reads what is written to {@link #bytes()}. */
    boolean isRead() {
        return !(bytes instanceof ClosedPipe pipe && pipe.isClosed());
    }

    private static OutputStream asText(Writer out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(new String(bytes, from, length, StandardCharsets.UTF_8));
            }
        };
    }
}
