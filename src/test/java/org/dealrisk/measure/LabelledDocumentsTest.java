package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealReader;
import org.junit.jupiter.api.Test;

/**
 * How much is found in whole documents with clauses in words of their own, each beside sentences that are easily taken
 * for one, with the parties that the document names. Of 192 clauses 104 were found on first reading and 12 of 182
 * neighbours taken for one; patterns were fitted to six of the nine since, and of the three others ({@code en3}, {@code
 * tw3}, {@code cn3}) no miss was looked at.
 */
class LabelledDocumentsTest {

    private static final List<String> DOCUMENTS = List.of(
            "cn1_ad_agency.md",
            "cn2_software_outsourcing.txt",
            "cn3_po_general.md",
            "en1_agency_sow.md",
            "en2_software_dev.txt",
            "en3_po_conditions.md",
            "tw1_media_insertion.md",
            "tw2_system_build.txt",
            "tw3_event_quote.md");

    private static final Pattern LABEL = Pattern.compile("(?m)^(\\d+): (!?)(\\S+)$");

    @Test
    void mostClausesAreFoundAndFewNeighbours() {
        int there = 0;
        int found = 0;
        int near = 0;
        int wrong = 0;
        for (String document : DOCUMENTS) {
            List<ReadClause> clauses = clauses(document);
            String labels = text(document.replaceFirst("\\.\\w+$", ".labels"));
            Matcher label = LABEL.matcher(labels);
            while (label.find()) {
                boolean isThere = label.group(2).isEmpty();
                boolean isFound = isFound(clauses, Integer.parseInt(label.group(1)), label.group(3));
                there += isThere ? 1 : 0;
                found += isThere && isFound ? 1 : 0;
                near += isThere ? 0 : 1;
                wrong += !isThere && isFound ? 1 : 0;
            }
        }
        assertThat(there).isEqualTo(192);
        assertThat(near).isEqualTo(182);
        assertThat(found).as("of 192 clauses found").isGreaterThanOrEqualTo(147);
        assertThat(wrong).as("of 182 neighbours taken for a clause").isLessThanOrEqualTo(13);
    }

    private static boolean isFound(List<ReadClause> clauses, int line, String type) {
        ClauseType wanted = ClauseType.ofLabel(type).orElseThrow();
        return clauses.stream().anyMatch(clause -> {
            Span span = clause.clause().place().span();
            return span.line() <= line
                    && line <= span.endLine()
                    && clause.types().contains(wanted);
        });
    }

    private static List<ReadClause> clauses(String document) {
        Deal deal = DealReader.create()
                .read(Source.of(document, text(document)))
                .get(0)
                .value()
                .orElseThrow();
        return new ClauseMerge(new TextReader()).merge(deal).clauses();
    }

    private static String text(String file) {
        try (InputStream stream = LabelledDocumentsTest.class.getResourceAsStream("/clauses/documents/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
