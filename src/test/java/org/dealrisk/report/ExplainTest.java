package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.GoldenFile;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations of deals in every format, and the formulas in them. */
class ExplainTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/explain");

    static Stream<Arguments> everything() {
        return Arrays.stream(ExplainFormat.values())
                .flatMap(format -> Stream.of(
                        Arguments.of(format, Language.EN, "explained.yaml"),
                        Arguments.of(format, Language.ZH_TW, "explained-zh.yaml")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void everyFormatSaysWhatItsGoldenSays(ExplainFormat format, Language language, String deal) throws IOException {
        String ending = format == ExplainFormat.JSON ? "json" : format == ExplainFormat.MARKDOWN ? "md" : "txt";
        String told = Samples.render(format, Samples.explained(language, deal, Display.standard()));
        GoldenFile.compare(FOLDER.resolve(language.tag() + "." + ending), withoutConcepts(told));
    }

    /** Every word that the lexicon learns may change them; a test of their own holds a few. */
    private static String withoutConcepts(String told) {
        return told.replaceAll("(?m)^( {4}|- )[a-z-]+ [“「].*$", "$1(concepts)")
                .replaceAll("(?s)\"concepts\": \\[.*?]", "\"concepts\": []");
    }

    @ParameterizedTest
    @EnumSource(ExplainFormat.class)
    void ourCostCanBeKeptBack(ExplainFormat format) {
        Display display = Display.standard().withHideCost(true);
        String told = Samples.render(format, Samples.explained(Language.EN, "explained.yaml", display));
        assertThat(told).contains("1,000 qualified leads").doesNotContain("60,000", "60000", "40,000", "40000");
    }

    @Test
    void aLossThatHasNoMeanIsToldForTheBadCase() {
        String told =
                Samples.render(ExplainFormat.HUMAN, Samples.explained(Language.EN, "delay.yaml", Display.standard()));
        assertThat(told)
                .contains("delay penalty: once in twenty 9,000 or more; "
                        + "expected loss not assessed: how late a delivery will be is not modelled")
                .contains("payment default: not assessed: no probability of default is set\n");
    }

    @Test
    void markdownOfADealCannotBeBrokenByItsWords() {
        String told = Samples.render(
                ExplainFormat.MARKDOWN, Samples.explained(Language.EN, "hostile.yaml", Display.standard()));
        assertThat(told)
                .contains("\\# not a heading \\`x\\` \\[a\\](b) \\<b\\>")
                .doesNotContain("\n# not");
    }

    @ParameterizedTest
    @EnumSource(FigureName.class)
    void everyFormulaNamesTheSameInputsInEveryLanguage(FigureName name) {
        Set<String> english = Set.copyOf(new Words(Language.EN).formula(name).inputs());
        Set<String> chinese = Set.copyOf(new Words(Language.ZH_TW).formula(name).inputs());
        assertThat(chinese).isEqualTo(english);
    }

    /** Through other figures as well. */
    @ParameterizedTest
    @EnumSource(FigureName.class)
    void everyFormulaNamesWhatTheFigureIsCitedWith(FigureName name) {
        Set<String> names = new HashSet<>();
        collect(name, names);
        assertThat(names).containsAll(name.inputs().stream().map(Field::path).toList());
        assertThat(names)
                .allMatch(input -> input.startsWith(Inputs.CALC)
                        || input.startsWith(Inputs.PARAM)
                        || Fields.ofPath(input).isPresent());
    }

    private static void collect(FigureName name, Set<String> names) {
        List<String> inputs = new Words(Language.EN).formula(name).inputs();
        for (String input : inputs) {
            if (names.add(input) && input.startsWith(Inputs.CALC)) {
                collect(Inputs.figure(input), names);
            }
        }
    }
}
