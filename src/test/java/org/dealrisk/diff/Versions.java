package org.dealrisk.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;

/** Deals to compare, judged by the built-in rules, and what differs in short. */
final class Versions {

    private static final Judge JUDGE =
            new Judge(BuiltinPack.load(), new TextReader(), new Judge.Terms(Language.EN, Optional.empty(), true));

    private Versions() {}

    /** Two versions and what has to differ. */
    record Pair(String name, String old, String now, String diff) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Pair> pairs() {
        try (InputStream stream = Versions.class.getResourceAsStream("pairs.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^# (?=.*\n---- old\n)", -1))
                    .filter(block -> !block.isBlank())
                    .map(Versions::pair)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(String block) {
        String[] parts = block.split("---- (old|new|diff)\n", -1);
        return new Pair(parts[0].strip(), parts[1], parts[2], parts[3].strip());
    }

    /** Every deal of a text. */
    static List<Assessment> all(String name, String text) {
        return all(DealReader.create(), name, text);
    }

    /** The deals of a file, which may name the documents beside it. */
    static List<Assessment> all(Path file) throws IOException {
        return all(DealReader.create().in(file.getParent()), file.toString(), Files.readString(file));
    }

    private static List<Assessment> all(DealReader reader, String name, String text) {
        return reader.read(Source.of(name, text)).stream()
                .map(deal -> deal.value()
                        .orElseThrow(() -> new IllegalArgumentException(deal.faults().stream()
                                .map(Diagnostic::headline)
                                .toList()
                                .toString())))
                .map(JUDGE::assess)
                .toList();
    }

    static Assessment one(String text) {
        return all("deal.yaml", text).get(0);
    }

    static DealDiff diff(String old, String now) {
        return DealDiff.between(one(old), one(now));
    }

    /** What the two sides put in: terms, clauses, parts and waivers, a line each. */
    static String shown(DealDiff diff) {
        Stream<String> terms = diff.terms().stream().map(Versions::shown);
        Stream<String> clauses = diff.clauses().stream()
                .map(clause -> "clause %s %s %s %s"
                        .formatted(
                                word(clause.kind()),
                                clause.favour().label(),
                                labels(clause.gained()),
                                labels(clause.lost())));
        Stream<String> parts =
                diff.parts().stream().map(part -> "part " + (part.added() ? "added " : "removed ") + word(part.kind()));
        Stream<String> waivers = diff.waivers().stream().map(Versions::shown);
        return Stream.of(terms, clauses, parts, waivers)
                .flatMap(lines -> lines)
                .reduce("", (all, line) -> all + line + "\n")
                .strip();
    }

    private static String shown(TermChange term) {
        List<String> parts = new ArrayList<>(List.of(
                term.field().path(),
                shown(term.old()),
                "->",
                shown(term.now()),
                term.favour().label()));
        term.difference().ifPresent(moved -> {
            parts.add(moved.amount().toPlainString());
            moved.percent().ifPresent(percent -> parts.add(percent.toPlainString() + "%"));
        });
        return String.join(" ", parts);
    }

    private static String shown(WaiverChange change) {
        String what = change.old().isEmpty() ? "added" : change.now().isEmpty() ? "removed" : "changed";
        return "waiver " + what + " " + change.rule().orElse("?");
    }

    private static String shown(Answer answer) {
        if (answer instanceof Answer.Known known) {
            return shown(known.value());
        }
        return answer instanceof Answer.Unknown ? "unknown" : "not filled in";
    }

    private static String shown(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return plain(quantity.amount());
        }
        if (value instanceof Value.TimesFee times) {
            return plain(times.multiple()) + " fees";
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? "yes" : "no";
        }
        if (value instanceof Value.Words words) {
            return words.words().toString();
        }
        if (value instanceof Value.Word word) {
            return word.word();
        }
        return value instanceof Value.Text text ? text.text() : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> labels(List<ClauseType> types) {
        return types.stream().map(ClauseType::label).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
