package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormTest {

    @Test
    void frontMatterIsTheFormAndTheTextTheContract() {
        Deal deal = deal("proposal.md", "---\nfee: 100000\nclauses: [Net 30.]\n---\n\n# Offer\n\nTwo rounds.\n");
        assertThat(deal.value(Field.FEE)).contains(new Value.Quantity(new BigDecimal("100000")));
        assertThat(deal.answer(Field.FEE).places().get(0)).hasToString("proposal.md:2:6");
        assertThat(deal.value(Field.CLAUSE_LIST)).contains(new Value.ClauseList(2));
        assertThat(placed(deal)).containsExactly("proposal.md:3:11 Net 30.", "proposal.md:8:1 Two rounds.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.markdown", "A.TXT", "folder.yaml/a.txt"})
    void nameTellsADocument(String name) {
        assertThat(placed(deal(name, "Net 30 days."))).containsExactly(name + ":1:1 Net 30 days.");
    }

    @Test
    void lineEndsDoNotMatter() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Deal deal = deal("a.md", String.join(end, "---", "fee: 1", "---", "", "Net 30", "days.", "", "- One"));
            assertThat(placed(deal)).containsExactly("a.md:5:1 Net 30 days.", "a.md:8:3 One");
        }
    }

    @Test
    void byteOrderMarkLeavesFrontMatterWhatItIs() {
        assertThat(deal("a.md", "\uFEFF---\nfee: 1\n---\nNet 30.")
                        .answer(Field.FEE)
                        .isKnown())
                .isTrue();
    }

    @Test
    void frontMatterSaysWhoWroteTheDocument() {
        Deal deal = deal("a.md", "---\ndrafted_by: client\nnegotiable: no\n---\nNet 30.");
        assertThat(deal.clauses().get(0).draftedBy()).isEqualTo(Clause.Author.CLIENT);
        assertThat(deal.clauses().get(0).negotiable()).isEqualTo(Clause.Negotiable.NO);
        assertThat(deal.texts()).isEmpty();
    }

    @Test
    void proseThatIsNotTheClientsIsOursToWord() {
        Deal deal = deal("a.md", "It will work.\n\n> It is a quote.\n");
        assertThat(deal.texts()).extracting(TextSample::text).containsExactly("It will work.");
        assertThat(deal.texts()).extracting(TextSample::kind).containsExactly(TextSample.Kind.DOCUMENT);
    }

    @Test
    void numbersOfTheDocumentAreReferences() {
        Deal deal = deal("a.txt", "第五條 付款\n（一）甲方應於三十日內付款。\n");
        assertThat(deal.clauses().get(0).ref()).isEqualTo(Optional.of("第五條（一）"));
    }

    @Test
    void openFrontMatterIsAFault() {
        assertThat(fault("---\nfee: 1\n\nNet 30."))
                .isEqualTo("a.md:1:1: nothing ends the front matter that begins here;"
                        + " expected a line --- behind the fields of the deal");
    }

    @Test
    void frontMatterThatIsNoFormIsAFault() {
        assertThat(fault("---\n- one\n- two\n---\nNet 30."))
                .isEqualTo("a.md:2:1: the front matter is a list; expected fields such as \"fee: 100000\"");
        assertThat(fault("---\nfee: [1\n---\nNet 30.")).startsWith("a.md:2:");
        assertThat(fault("---\nfea: 1\n---\nNet 30.")).startsWith("a.md:2:1: unknown key \"fea\"");
        assertThat(fault("---\ndrafted_by: me\n---\nNet 30."))
                .isEqualTo("a.md:2:13: front matter: drafted_by is \"me\"; expected us, client, template or unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nfee: 1\n---\n", "---\nfee: 1\n---\n\n# Title\n\n---\n"})
    void documentWithoutASentenceIsAFault(String text) {
        assertThat(fault(text))
                .isEqualTo("a.md: the document has no sentence below its front matter; expected clauses or a proposal");
    }

    @Test
    void documentOfNothingButLayoutIsAFault() {
        assertThat(fault("# Title\n\n\n<!-- nothing -->\n"))
                .isEqualTo("a.md: the document has no sentence; expected clauses or a proposal");
    }

    @Test
    void documentTooLongForAContractIsAFault() {
        assertThat(fault("a".repeat(2_000_001)))
                .isEqualTo("a.md: the document has 2000001 characters; expected at most 2000000");
    }

    private static List<String> placed(Deal deal) {
        return deal.clauses().stream()
                .map(clause -> clause.place() + " " + clause.text())
                .toList();
    }

    private static Deal deal(String name, String text) {
        Parsed<Deal> deal = DealReader.create().read(Source.of(name, text)).get(0);
        assertThat(deal.faults()).isEmpty();
        return deal.value().orElseThrow();
    }

    private static String fault(String text) {
        List<Diagnostic> faults =
                DealReader.create().read(Source.of("a.md", text)).get(0).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0).headline();
    }
}
