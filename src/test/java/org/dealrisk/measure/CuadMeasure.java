package org.dealrisk.measure;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.model.ClauseType;

/** Measures the recogniser on contracts. */
final class CuadMeasure {

    /** With fewer positives in the part set aside, a target is judged on all contracts. */
    private static final int ENOUGH = 20;

    private final List<ReadContract> tuning;
    private final List<ReadContract> setAside;
    private final List<ReadContract> all;

    CuadMeasure(List<Contract> contracts) {
        this.all = contracts.parallelStream().map(ReadContract::of).toList();
        this.tuning = all.stream().filter(read -> !read.contract().isSetAside()).toList();
        this.setAside =
                all.stream().filter(read -> read.contract().isSetAside()).toList();
    }

    void print(PrintStream out) {
        print("CUAD, whole contracts", tuning, ReadContract::whole, out);
        print("CUAD, whole contracts", setAside, ReadContract::whole, out);
        targets().print("CUAD, targets: F1 of whole contracts set aside, of all where few are set aside", out);
        print("CUAD, passages (half of the words)", tuning, ReadContract::passages, out);
        print("CUAD, passages (half of the words)", setAside, ReadContract::passages, out);
        crossTalk(out);
    }

    private static void print(
            String title,
            List<ReadContract> contracts,
            BiFunction<ReadContract, Category, Score> score,
            PrintStream out) {
        Table table = new Table().heads("category");
        Category.ALL.forEach(category -> table.row(category.name(), sum(contracts, category, score)));
        String part = contracts.stream().anyMatch(read -> read.contract().isSetAside()) ? "set aside" : "tuning";
        table.print(String.format(Locale.ROOT, "%s, %d %s", title, contracts.size(), part), out);
    }

    private Table targets() {
        Table table = new Table().heads("category", "target", "reached", "judged on");
        for (Category category : Category.ALL) {
            if (category.target().isPresent()) {
                double target = category.target().getAsDouble();
                Score aside = sum(setAside, category, ReadContract::whole);
                boolean few = aside.positives() < ENOUGH;
                Score score = few ? sum(all, category, ReadContract::whole) : aside;
                table.row(
                        category.name(),
                        score,
                        Table.decimal(target),
                        score.f1() >= target ? "yes" : "no",
                        few ? "all" : "set aside");
            }
        }
        return table;
    }

    private static Score sum(
            List<ReadContract> contracts, Category category, BiFunction<ReadContract, Category, Score> score) {
        return contracts.stream().map(read -> score.apply(read, category)).reduce(Score.NONE, Score::plus);
    }

    /** What is found in the passages of each category that lawyers marked. */
    private void crossTalk(PrintStream out) {
        Map<String, Map<ClauseType, Integer>> found = new TreeMap<>();
        for (ReadContract read : all) {
            read.contract()
                    .spans()
                    .forEach((category, passages) -> passages.forEach(passage -> Recogniser.types(passage)
                            .forEach(type -> found.computeIfAbsent(category, name -> new TreeMap<>())
                                    .merge(type, 1, Integer::sum))));
        }
        out.println("CUAD, types found in the passages of each category, all contracts");
        found.forEach((category, types) -> out.println(category + ": "
                + types.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))));
        out.println();
    }

    /** Lists what is missed and what is found wrongly of a type; of the contracts for tuning only. */
    void misses(ClauseType type, PrintStream out) {
        for (Category category : Category.ALL) {
            if (category.types().contains(type)) {
                out.println("CUAD, " + category.name() + ": contracts for tuning, none of those set aside");
                tuning.forEach(read -> misses(read, category, out));
                out.println();
            }
        }
    }

    private static void misses(ReadContract read, Category category, PrintStream out) {
        Score score = read.whole(category);
        if (score.missed() > 0) {
            read.marked(category).forEach(text -> line("missed", read, text, out));
        }
        if (score.wrong() > 0) {
            read.found(category).forEach(text -> line("wrong", read, text, out));
        }
    }

    private static void line(String what, ReadContract read, String text, PrintStream out) {
        out.println(what + "\t" + read.contract().title() + "\t"
                + text.replaceAll("\\s+", " ").strip());
    }
}
