package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds who is who to {@code clauses/sides.txt}: behind {@code ===} the name of a case, below it a
 * document with its front matter, behind {@code --->} the names that are ours, the client's, and whether
 * any were only assumed.
 */
class SidesTest {

    record Case(String name, String document, List<String> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String text : Files.readString(Path.of("src/test/resources/clauses/sides.txt"))
                .split("(?m)^=== ")) {
            int end = text.indexOf('\n');
            int arrow = text.indexOf("\n--->\n");
            if (arrow > 0) {
                List<String> expected = text.substring(arrow + 6)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
                cases.add(new Case(text.substring(0, end).strip(), text.substring(end + 1, arrow + 1), expected));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void namesAreBoundToSides(Case found) {
        Deal deal = DealReader.create()
                .read(Source.of("contract.md", found.document()))
                .get(0)
                .value()
                .orElseThrow();
        Sides sides = Sides.of(deal, new PartyTalk());
        Deal named = sides.dealFor(deal.clauses().get(deal.clauses().size() - 1));
        List<String> shown = new ArrayList<>();
        shown.add("us: " + names(named, Field.OUR_PARTY_NAMES));
        shown.add("client: " + names(named, Field.CLIENT_PARTY_NAMES));
        if (sides.areAssumed()) {
            shown.add("assumed");
        }
        assertThat(shown).containsExactlyElementsOf(found.expected());
    }

    private static String names(Deal deal, Field field) {
        return deal.value(field).orElse(null) instanceof Value.Texts names
                ? names.texts().stream().sorted().collect(Collectors.joining(", "))
                : "";
    }
}
