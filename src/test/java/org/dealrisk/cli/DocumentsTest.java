package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String FACTS =
            "currency: EUR\nfee: 100000\npromised_leads: 10\naverage_order_value: 100\nreferral_source: inbound\n";
    private static final String GUARANTEE = "The Agency guarantees at least 10 leads.\n";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(folder);
    }

    @Test
    void findingsPointIntoTheDocument() {
        program.file("offer.md", "---\n" + FACTS + "---\n\n# Offer\n\n- " + GUARANTEE);
        Ran ran = program.run("check -f concise DIR/offer.md");
        assertThat(ran.out()).contains("offer.md:11:").contains("GUA-001");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void nameTellsThatStandardInputIsADocument() {
        program.reading(GUARANTEE);
        assertThat(program.run("check -f concise --stdin-filename offer.txt -").out())
                .contains("offer.txt:1:")
                .contains("GUA-001");
        assertThat(program.run("check -f concise -").code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void limitOfTheLiabilityOfTheClientIsNoneOfOurs() {
        String parties = "Larkspur Inc. (the \"Company\") engages Dana Wu (the \"Consultant\").\n\n";
        String limit = "'s total liability shall not exceed the fees paid.\n";
        program.file("theirs.md", parties + "The Company" + limit).file("ours.md", parties + "The Consultant" + limit);
        assertThat(program.run("explain DIR/theirs.md").out()).doesNotContain("liability.cap = 1 × the fee");
        assertThat(program.run("explain DIR/ours.md").out()).contains("liability.cap = 1 × the fee");
    }

    @Test
    void liabilityOfTheFirstPartyIsOursWhereItIsTheSupplier() {
        String parties = "甲方（服務方）：晨光廣告有限公司\n乙方（委託方）：大福食品有限公司\n\n";
        program.file("ours.md", parties + "一、甲方之賠償責任以契約價金為上限。\n").file("theirs.md", parties + "一、乙方之賠償責任以契約價金為上限。\n");
        assertThat(program.run("explain DIR/ours.md").out()).contains("liability.cap = 1 × the fee");
        assertThat(program.run("explain DIR/theirs.md").out()).doesNotContain("liability.cap = 1 × the fee");
    }

    @Test
    void signaturesUnderAContractDoNotHideWhatItLacks() {
        String whole = "---\n" + FACTS + "clauses_complete: yes\n---\n\nPayment: net 30\n\n";
        program.file("signed.md", whole + "Vendor: ____________ Client: ____________\n")
                .file("dark.md", whole + "The agency shall owe the rest of the sum for 12 months.\n")
                .file("other.md", whole + "The horses must be fed until the fair is over.\n");
        assertThat(program.run("check -f concise DIR/signed.md").out()).contains("SCO-001", "LIA-002");
        // What was not understood may be a limit of our liability, and none of revisions.
        assertThat(program.run("check -f concise DIR/dark.md").out())
                .contains("DAT-005", "SCO-001")
                .doesNotContain("LIA-002");
        assertThat(program.run("check -f concise DIR/other.md").out()).contains("DAT-005", "SCO-001", "LIA-002");
    }

    @Test
    void findingsPointIntoTheFileThatADealNames() {
        program.file("contract.md", "# Contract\n\n" + GUARANTEE)
                .file("deal.yaml", FACTS + "clauses:\n  - file: contract.md\n    drafted_by: client\n");
        assertThat(program.run("check -f concise DIR/deal.yaml").out())
                .contains("contract.md:3:")
                .contains("GUA-010");
    }

    @Test
    void dealWithoutItsFileIsAFaultAndTheOthersAreJudged() {
        program.file("deal.yaml", FACTS + "clauses: {file: no.md}\n---\n" + FACTS + "clauses: []\n");
        Ran ran = program.run("check -f concise DIR/deal.yaml");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.out()).contains("deal.yaml:8:1: verdict");
        assertThat(ran.err()).startsWith("deal.yaml:6:17: clause 1: file is \"no.md\"; there is no such file");
    }

    @Test
    void folderOfADealFromStandardInputIsThatOfItsName() {
        program.file("contract.md", GUARANTEE).reading(FACTS + "clauses: {file: contract.md}\n");
        assertThat(program.run("check -f concise --stdin-filename DIR/deal.yaml -")
                        .out())
                .contains("contract.md:1:");
        assertThat(program.run("check -f concise -").err()).contains("this deal stands in no folder");
    }

    @Test
    void templateIsAskedNothing() {
        program.file("offer.md", "[AGENCY] will deliver ____ leads to {{client}}.\n\nThe fee is XX, net 30 days.\n");
        String asked = program.run("check -f json DIR/offer.md").out();
        String template = program.run("check -f json --template DIR/offer.md").out();
        assertThat(asked).contains("DAT-001").contains("DAT-002");
        assertThat(template)
                .doesNotContain("DAT-001")
                .doesNotContain("DAT-002")
                .contains("\"not_assessed\": []")
                .contains("\"questions\": []")
                .contains("\"completeness\": null");
        assertThat(program.with("DEALRISK_TEMPLATE", "true")
                        .run("check -f json DIR/offer.md")
                        .out())
                .isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Agency guarantees at least ____ leads.",
                "The Agency guarantees [NUMBER] leads.",
                "The Agency guarantees XX leads.",
                "乙方保證取得有效名單○○筆。",
                "乙方保證取得有效名單【　】筆。",
                "The Client pays ____% on signing and the rest within {{days}} days of the invoice."
            })
    void placeholderIsNoNumber(String clause) {
        program.file("offer.md", clause + "\n");
        for (String flags : new String[] {"", "--template "}) {
            assertThat(program.run("check -f json " + flags + "DIR/offer.md").out())
                    .doesNotContain("\"promised_leads\":")
                    .doesNotContain("\"payment.upfront_percent\":")
                    .doesNotContain("\"payment.net_days\":");
        }
    }

    @Test
    void wordingOfTheClientIsNotOurs() {
        String letter =
                "It was our fault and we will compensate you. It is company policy. Results are guaranteed, no problem.\n";
        program.file("ours.md", letter).file("theirs.md", "---\ndrafted_by: client\n---\n" + letter);
        assertThat(program.run("check -f concise DIR/ours.md").out())
                .contains("ours.md:1:")
                .contains("CON-005")
                .contains("CON-006")
                .contains("CON-007");
        assertThat(program.run("check -f concise DIR/theirs.md").out()).doesNotContain("CON-00");
    }

    @Test
    void wordingOfAContractIsLookedAtOnlyWhenItIsOurs() {
        String contract =
                "This Agreement is hereby made. Our fault is no matter of this Agreement. Results are guaranteed.\n";
        program.file("contract.md", contract).file("ours.md", "---\ndrafted_by: us\n---\n" + contract);
        assertThat(program.run("check -f concise DIR/contract.md").out()).doesNotContain("CON-007");
        assertThat(program.run("check -f concise DIR/ours.md").out()).contains("CON-007");
    }

    @Test
    void unreadDutiesDoNotEndInASilentSign() {
        program.file("offer.md", "---\n" + FACTS + "---\n\nThe Agency shall feed 12 horses every morning.\n");
        Ran ran = program.run("check -f concise DIR/offer.md");
        assertThat(ran.out()).contains("offer.md:9:1: medium DAT-005").doesNotContain("verdict SIGN ");
    }

    @Test
    void worstOfManyUnreadClausesAreShownAndTheRestCounted() {
        program.file(
                "offer.md",
                "---\n" + FACTS + "---\n\n" + "We met in Taichung.\n\n".repeat(50)
                        + "The Agency shall feed 12 horses.\n\n".repeat(7));
        assertThat(program.run("check DIR/offer.md").out())
                .contains("  offer.md:109:1\n")
                .contains("  and 2 more places\n")
                .contains("Clauses not recognised: 57; with a duty on us or on a party that is not named: 7.");
    }

    @Test
    void whatIsListedAsNotIncludedIsNoPromise() {
        program.file("offer.md", "## Not included\n\n- Unlimited revisions\n\n## 不包含\n\n- 無限次修改\n");
        assertThat(program.run("check -f concise DIR/offer.md").out()).doesNotContain("SCO-001");
        program.file("offer.md", "## Included\n\n- Unlimited revisions\n");
        assertThat(program.run("check -f concise DIR/offer.md").out()).contains("offer.md:3:3: high SCO-001");
    }

    @Test
    void aLabelThatSharesWordsWithThePromiseBelowItStillTakesItAway() {
        program.file(
                "offer.md",
                "## Not included\n\n- Exclusivity\n- Guaranteed leads\n"
                        + "- Unlimited revisions after the draft has been approved\n\n### 不含項目\n\n- 無限次修改\n");
        assertThat(program.run("check -f concise DIR/offer.md").out())
                .doesNotContain("SCO-001", "TRM-002", "GUA-001", "CON-007");
        program.file("offer.md", "## Exclusions\n\n2.1 The Agency guarantees 1,000 leads.\n");
        assertThat(program.run("check -f concise DIR/offer.md").out()).contains(" high GUA-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parties have not agreed what a qualified lead means.",
                "\u201cOrder\u201d means the order form signed by the parties."
            })
    void whatDefinesNoResultDoesNotSayWhatCounts(String sentence) {
        program.file("contract.txt", "1. " + sentence + "\n\n2. The Agency guarantees 1,200 leads.\n");
        assertThat(program.run("check -f concise DIR/contract.txt").out()).contains("GUA-007");
    }

    @Test
    void whatLeadsUpToAListIsNotReadWithTheParagraphBehindIt() {
        program.file("offer.md", "The following is not included:\n\n- Travel\n\nUnlimited revisions are included.\n");
        assertThat(program.run("check -f concise DIR/offer.md").out()).contains("offer.md:5:1: high SCO-001");
    }

    @Test
    void whatAClauseOverrulesInTheFormIsNotWhereTheFindingStands() {
        program.file("offer.md", "---\nfee: 20000\nliability.cap: {multiple_of_fee: 1}\n---\n乙方承担无限责任。\n");
        assertThat(program.run("check -f concise DIR/offer.md").out())
                .contains("offer.md:5:3: critical LIA-001")
                .contains("offer.md:3:34: high DAT-003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. \u201cLead\u201d means a person who has given name and e-mail address.\n\n2. The Agency guarantees 1,200 leads.",
                "一、「名單」指填寫姓名、手機之消費者資料。\n\n二、乙方保證提供1,200筆名單。",
                "1.1 “有效线索”是指已填写姓名和手机的消费者。\n\n1.2 乙方保证提供1,200条有效线索。"
            })
    void whatAContractItselfDefinesIsNotAskedFor(String contract) {
        program.file("contract.txt", contract + "\n");
        assertThat(program.run("check -f concise DIR/contract.txt").out())
                .contains("GUA-001")
                .doesNotContain("GUA-007");
        String alone = contract.substring(contract.indexOf("\n\n") + 2);
        program.file("contract.txt", alone + "\n");
        assertThat(program.run("check -f concise DIR/contract.txt").out()).contains("GUA-007");
    }

    @Test
    void aChineseColonIsFollowedByNoBlank() {
        program.file("note.txt", "乙方承擔無限責任。\n");
        assertThat(program.run("check --lang zh-CN DIR/note.txt").out())
                .contains("信息太少，不足以判断：")
                .doesNotContain("： ");
    }

    @Test
    void aForecastContradictsTheNumberThatItHasNoRoomFor() {
        String forecast = "---\npromised_leads: 600\n---\nWe expect between 520 and %s leads; this is no commitment.\n";
        program.file("offer.md", forecast.formatted("680"));
        assertThat(program.run("check -f concise DIR/offer.md").out()).doesNotContain("DAT-003");
        program.file("offer.md", forecast.formatted("580"));
        assertThat(program.run("check -f concise DIR/offer.md").out()).contains("offer.md:2:17: high DAT-003");
        assertThat(program.run("explain DIR/offer.md").out())
                .contains("600 (stated, offer.md:2:17; cited against it, offer.md:4:4)");
    }

    @Test
    void inAPaperInWhichWeAreTheFirstPartyItsDutiesAreOurs() {
        String contract = "乙方委託甲方辦理廣告。\n\n甲方保證取得有效名單至少一千筆。\n";
        program.file("contract.txt", contract);
        assertThat(program.run("check -f concise DIR/contract.txt").out())
                .contains("contract.txt:3:")
                .contains("GUA-001");
        program.file("contract.txt", contract.replace("乙方委託甲方", "甲方委託乙方"));
        assertThat(program.run("check -f concise DIR/contract.txt").out()).doesNotContain("GUA-001");
    }

    @Test
    void assumedSidesAreTold() {
        program.file("contract.txt", "乙方保證取得有效名單至少一千筆。\n");
        assertThat(program.run("check DIR/contract.txt").out())
                .contains("甲方 (Party A) taken as the client and 乙方 (Party B) as us, since nothing says who they are");
    }

    @Test
    void wholeLongContractIsRead() {
        StringBuilder contract = new StringBuilder();
        for (int number = 1; number <= 1_500; number++) {
            contract.append(number)
                    .append(". ")
                    .append("The parties met in Taichung and talked at length. ".repeat(8))
                    .append("\n\n");
        }
        program.file("contract.txt", contract + "1501. " + GUARANTEE);
        assertThat(program.run("check -f concise DIR/contract.txt").out()).contains("contract.txt:3001:");
    }

    @Test
    void endOfATooLongContractCountsAsUnreadDuties() {
        program.file("contract.txt", ("a".repeat(4_999) + "\n\n").repeat(250) + GUARANTEE);
        assertThat(program.run("check -f concise DIR/contract.txt").out())
                .contains("medium DAT-005")
                .doesNotContain("GUA-001");
    }
}
