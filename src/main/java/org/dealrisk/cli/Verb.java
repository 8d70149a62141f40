package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what it takes, and what it does. A new command is one of these, entered in {@link Verbs}. */
interface Verb {

    /** How the command is called, with its help. */
    CommandSpec spec();

    /** Some calls of it, as they are typed in the folder of the distribution. */
    List<String> examples();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws UsageException when the arguments do not make sense
     * @throws IOException when the report cannot be written
     */
    int run(ParseResult parsed, Terminal terminal) throws IOException;
}
