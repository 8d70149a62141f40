package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.diag.Source;
import org.dealrisk.model.ClauseType;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the recogniser to a list of sentences kept outside of the project; passed over where it is absent. */
class SharedLexiconTest {

    private static final Path LIST =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("design/lexicon.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_TW", "zh_CN"})
    void sentencesAreToldApart(String language) throws IOException {
        assumeThat(LIST).exists();
        Source source = Source.of(LIST.toString(), Files.readString(LIST));
        YamlMapping root =
                (YamlMapping) YamlDocuments.read(source).get(0).value().orElseThrow();
        List<String> wrong = new ArrayList<>();
        for (YamlNode node : ((YamlSequence) root.get("clause_types").orElseThrow()).items()) {
            YamlMapping row = (YamlMapping) node;
            ClauseType type =
                    ClauseType.ofLabel(text(row.get("id").orElseThrow())).orElseThrow();
            YamlMapping words = (YamlMapping) row.get(language).orElseThrow();
            check(type, words, "positive", true, wrong);
            check(type, words, "negative", false, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(ClauseType type, YamlMapping words, String key, boolean carries, List<String> wrong) {
        for (YamlNode sentence : ((YamlSequence) words.get(key).orElseThrow()).items()) {
            boolean found = Commitments.builtin()
                    .in(Lexicon.builtin().read(text(sentence), Parties.STANDARD), Weighing.of(Paper.FORM))
                    .stream()
                    .anyMatch(find -> find.type() == type);
            if (found != carries) {
                wrong.add(type + ": " + text(sentence));
            }
        }
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }
}
