package org.dealrisk.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.Sentences;
import org.dealrisk.model.ClauseType;

/**
 * Prints how well each type of clause is recognised. What stands outside of the project is looked for
 * in the folder that {@code dealrisk.shared} names; what is not there is named and passed over.
 *
 * <p>With {@code measure.misses} naming a type, it lists what is missed and what is wrongly found of
 * that type instead; of sentences and contracts that are set aside it never does.
 */
public final class MeasureClauses {

    private static final Path SHARED = Path.of(System.getProperty("dealrisk.shared", "../shared"));
    private static final Path LEXICON = SHARED.resolve("design/lexicon.yaml");
    private static final Path CUAD = SHARED.resolve("data/cuad/cuad.dev.jsonl.gz");

    private MeasureClauses() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Sample> samples = new ArrayList<>();
        if (isThere(LEXICON, "The sentences of the lexicon", out)) {
            samples.add(Sample.ofLexicon(LEXICON));
        }
        samples.add(Sample.ofFiles("Sentences for tuning", true, Sentences.TUNING));
        samples.add(Sample.ofFiles("Sentences set aside", false, Sentences.SET_ASIDE));
        samples.add(Sample.ofProvisions("Provisions of contracts, kept", Sentences.PROVISIONS_KEPT));
        Optional<CuadMeasure> cuad = isThere(CUAD, "The contracts of CUAD", out)
                ? Optional.of(new CuadMeasure(Contract.read(CUAD)))
                : Optional.empty();
        Optional<ClauseType> misses = ClauseType.ofLabel(System.getProperty("measure.misses", ""));
        if (misses.isPresent()) {
            samples.forEach(sample -> sample.misses(misses.get(), out));
            cuad.ifPresent(measure -> measure.misses(misses.get(), out));
        } else {
            samples.forEach(sample -> sample.print(out));
            cuad.ifPresent(measure -> measure.print(out));
        }
    }

    private static boolean isThere(Path file, String what, PrintStream out) {
        boolean there = Files.exists(file);
        if (!there) {
            out.println(what + " are not measured: there is no file "
                    + file.toAbsolutePath().normalize() + "; -Ddealrisk.shared=FOLDER names the folder that has it.");
            out.println();
        }
        return there;
    }
}
