package org.dealrisk.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.TextSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void folderOfTheDeal() throws IOException {
        folder = Files.createDirectory(parent.resolve("deals"));
        Files.writeString(folder.resolve("contract.md"), "# Contract\n\n1. Net 30.\n2. Two rounds.\n");
        Files.writeString(folder.resolve("secret.yaml"), "key: 1\n");
        Files.writeString(folder.resolve("empty.md"), "");
        Files.writeString(folder.resolve("title.md"), "# Contract\n");
        Files.write(folder.resolve("wide.md"), "Net 30.".getBytes(UTF_16));
        Files.write(folder.resolve("binary.md"), new byte[] {'P', 'K', 3, 4, 0, 1});
        Files.writeString(parent.resolve("outside.md"), "Net 30.\n");
        Files.createSymbolicLink(folder.resolve("link.md"), parent.resolve("outside.md"));
        Files.createDirectories(folder.resolve("sub.md"));
    }

    @Test
    void fileGivesItsClausesWithTheirPlaces() {
        Deal deal =
                read("clauses:\n  - Before.\n  - {file: contract.md, drafted_by: client, negotiable: no}\n  - Behind.\n")
                        .value()
                        .orElseThrow();
        Path contract = folder.resolve("contract.md");
        assertThat(deal.clauses())
                .extracting(clause -> clause.place() + " " + clause.text())
                .containsExactly(
                        "deal.yaml:2:5 Before.",
                        contract + ":3:4 Net 30.",
                        contract + ":4:4 Two rounds.",
                        "deal.yaml:4:5 Behind.");
        assertThat(deal.clauses().get(1).draftedBy()).isEqualTo(Clause.Author.CLIENT);
        assertThat(deal.clauses().get(2).negotiable()).isEqualTo(Clause.Negotiable.NO);
        assertThat(deal.clauses().get(2).ref()).contains("2");
        assertThat(deal.texts()).isEmpty();
    }

    @Test
    void referenceGivenHoldsForAllClauses() {
        Deal deal = read("clauses: {file: contract.md, ref: Annex A}").value().orElseThrow();
        assertThat(deal.clauses()).allSatisfy(clause -> assertThat(clause.ref()).contains("Annex A"));
    }

    @Test
    void ourOwnPaperIsProseToo() {
        Deal deal = read("clauses: {file: contract.md, drafted_by: us}").value().orElseThrow();
        assertThat(deal.texts()).extracting(TextSample::text).containsExactly("Net 30.", "Two rounds.");
    }

    @Test
    void textMayStandInAFile() {
        Deal deal = read("texts: {kind: reply, file: contract.md}").value().orElseThrow();
        assertThat(deal.texts()).extracting(TextSample::kind).containsOnly(TextSample.Kind.REPLY);
        assertThat(deal.texts()).extracting(TextSample::text).containsExactly("Net 30.", "Two rounds.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no.md | there is no such file",
                "/etc/hosts.md | this leads out of the folder of the deal; expected a document in the folder of the deal, such as contract.md",
                "\\\\server\\x.md | this leads out of the folder of the deal; expected a document in the folder of the deal, such as contract.md",
                "C:x.md | this leads out of the folder of the deal; expected a document in the folder of the deal, such as contract.md",
                "../outside.md | this leads out of the folder of the deal; expected a document in the folder of the deal, such as contract.md",
                "link.md | this link leads out of the folder of the deal; expected a document in the folder of the deal, such as contract.md",
                "secret.yaml | this is no document; expected a file that ends in .md, .markdown or .txt",
                "sub.md | this is no file; expected a document in the folder of the deal, such as contract.md",
                "empty.md | the file is empty; expected a deal",
                "title.md | it has no sentence to read",
                "wide.md | the file is UTF-16; expected UTF-8",
                "binary.md | the file does not look like text; expected text in UTF-8"
            })
    void fileThatCannotBeReadIsAFaultOfItsEntry(String name, String told) {
        Parsed<Deal> deal = read("clauses:\n  - file: '" + name + "'\n");
        assertThat(deal.value()).isEmpty();
        assertThat(deal.faults())
                .extracting(Diagnostic::headline)
                .containsExactly("deal.yaml:2:11: clause 1: file is \"" + name + "\"; " + told);
    }

    @Test
    void wayBackIntoTheFolderIsNoWayOut() {
        assertThat(read("clauses: {file: ../deals/contract.md}").ok()).isTrue();
    }

    @Test
    void numberOfFilesIsBounded() {
        Parsed<Deal> deal = read("clauses:\n" + "  - file: contract.md\n".repeat(51));
        assertThat(deal.faults())
                .extracting(Diagnostic::headline)
                .containsExactly("deal.yaml:52:11: clause 51: file is \"contract.md\";"
                        + " the deals name more than 50 files; expected at most so many");
    }

    private Parsed<Deal> read(String form) {
        List<Parsed<Deal>> deals = DealReader.create().in(folder).read(Source.of("deal.yaml", form));
        assertThat(deals).hasSize(1);
        return deals.get(0);
    }
}
