package org.dealrisk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Limits;
import org.junit.jupiter.api.Test;

/** The page on the pack format lists exactly what the program understands. */
class PackFormatPageTest {

    private static final List<String> LINES = lines();

    @Test
    void keysOfTheHeaderAreListed() {
        assertThat(table("## pack.yaml", "Key")).containsExactlyElementsOf(PackHeader.KEYS);
    }

    @Test
    void keysOfARuleAreListed() {
        assertThat(table("## A rule", "Key")).containsExactlyElementsOf(RuleReader.KEYS);
    }

    @Test
    void keysOfAnItemAreListed() {
        assertThat(table("An item of `for_each`", "Key")).containsExactlyElementsOf(ItemReader.KEYS);
    }

    @Test
    void keysOfTextsAreListed() {
        assertThat(table("The texts of one language", "Key")).containsExactlyElementsOf(TextsReader.KEYS);
    }

    @Test
    void keysOfACaseAreListed() {
        assertThat(table("A case.", "Key")).containsExactlyElementsOf(CaseReader.KEYS_WITH_RULE);
    }

    @Test
    void sharedThresholdsAreListed() {
        assertThat(table("Shared thresholds", "Name"))
                .containsExactlyInAnyOrderElementsOf(BuiltinPack.load().shared().keySet());
    }

    @Test
    void functionsAreListed() {
        Parameter byCurrency = new Parameter("p", Optional.empty(), Map.of("TWD", BigDecimal.ONE), "money", "us");
        List<String> functions = new ArrayList<>(List.of("missing", "known", "unknown", "size", "countIn"));
        functions.addAll(DealVocabulary.of(Map.of("p", byCurrency), true).functionNames());
        List<String> listed = table("## Conditions", "Function").stream()
                .map(call -> call.substring(0, call.indexOf('(')))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(functions);
    }

    @Test
    void computedNamesAreListed() {
        List<String> names = Stream.concat(FigureName.labels().stream(), ReadingCount.labels().stream())
                .map(label -> "calc." + label)
                .toList();
        assertThat(table("## Computed names", "Name")).containsExactlyElementsOf(names);
    }

    @Test
    void formsOfTemplatesAreListed() {
        assertThat(table("## Message templates", "Form")).containsExactlyElementsOf(PrintedValues.FORMS);
    }

    @Test
    void boundsAreThoseOfTheProgram() {
        assertThat(cells("## What a pack cannot do", "Bound", 2))
                .containsExactlyElementsOf(Stream.of(
                                4_000_000,
                                1_000,
                                PackStack.MOST_RULES,
                                PackBudget.PARTS,
                                Limits.LENGTH,
                                Limits.NODES,
                                Limits.NESTING,
                                Limits.COST)
                        .map(bound -> String.format(Locale.ROOT, "%,d", bound))
                        .toList());
    }

    @Test
    void wordsOfSeveritiesAndRoutesAreNamed() {
        Set<String> words = Set.copyOf(Stream.concat(Severity.labels().stream(), Route.labels().stream())
                .toList());
        assertThat(String.join("\n", LINES))
                .contains(words.stream().map(word -> "`" + word + "`").toList());
    }

    private static List<String> table(String after, String title) {
        return cells(after, title, 1).stream()
                .map(cell -> cell.substring(1, cell.length() - 1))
                .toList();
    }

    /** The cells of a column, counted from 1, of the first table with a title behind a line that starts so. */
    private static List<String> cells(String after, String title, int column) {
        int at = 0;
        while (!LINES.get(at).startsWith(after)) {
            at++;
        }
        while (!LINES.get(at).startsWith("| " + title + " |")) {
            at++;
        }
        List<String> cells = new ArrayList<>();
        for (int row = at + 2; row < LINES.size() && LINES.get(row).startsWith("|"); row++) {
            cells.add(LINES.get(row).split("\\|", -1)[column].strip());
        }
        return cells;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/site/markdown/pack-format.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
