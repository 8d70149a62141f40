package org.dealrisk.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that a command meets outside of itself.
 *
 * @param out for the report and nothing else; its writer throws when it cannot write
 * @param err for warnings and notes
 * @param in read when an input is {@code -}
 * @param outIsTerminal whether a person looks at {@code out} as it is written
 * @param environment the variables of the environment
 * @param today what {@code --as-of today} means
 */
record Terminal(
        Writer out,
        PrintWriter err,
        InputStream in,
        boolean outIsTerminal,
        Map<String, String> environment,
        Supplier<LocalDate> today) {

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
