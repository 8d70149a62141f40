package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that are spoken of only to say that they do not hold. */
class DismissedClausesTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern END = Pattern.compile("[。.]$");
    private static final Pattern SENTENCES = Pattern.compile("[。;；?？!！]");

    private static final Pattern FULL_STOP = Pattern.compile("[.!]$");
    private static final Pattern SEVERAL = Pattern.compile("[.!?;] ");

    /** Whatever is found in a sentence is not found where the sentence is told and turned down. */
    @ParameterizedTest
    @CsvSource({
        "客戶原本要求%s，我們已經婉拒了。, 0.03",
        "对方提议%s，但我们没有答应。, 0.07",
        "廠商希望%s，主管不同意。, 0.07",
        "舊約寫的是%s，新版已經刪掉。, 0.03",
        "%s，这一条我们不接受。, 0.09",
        "%s。以上條件本公司無法接受。, 0.01",
        "原條款「%s」業經雙方合意刪除。, 0.06",
        "%s，這點雙方還沒談定。, 0.07",
        "内部讨论过%s，最后决定不采用。, 0.05",
    })
    void whatIsTurnedDownIsNotFound(String frame, double mostFound) {
        List<Case> cases = cases();
        long found = cases.stream()
                .filter(one -> Recogniser.types(String.format(Locale.ROOT, frame, one.text))
                        .contains(one.type))
                .count();
        assertThat(cases).hasSizeGreaterThan(300);
        assertThat(found).isLessThanOrEqualTo((long) (mostFound * cases.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The client wanted the following: %s. We declined. | 0.02",
                "%s; we cannot accept this. | 0.02",
                "%s, but we turned it down. | 0.05",
                "In the old contract %s; the new one no longer has that. | 0.02",
                "Do not sign a clause saying that %s. | 0.02",
                "The clause \"%s\" has been deleted. | 0.03",
                "We discussed whether %s, but nothing was agreed. | 0.02",
                "%s - still under negotiation. | 0.03",
                "It is not true that %s. | 0.02",
                "The contract does not say that %s. | 0.02",
                "The client asked whether %s. | 0.02",
                "Under last year's contract, %s; this has been dropped. | 0.02",
                "%s. None of this was agreed. | 0.02",
                "If the parties should later agree that %s, they will sign an addendum. | 0.02",
                "Should the parties wish to agree that %s, this needs a written amendment. | 0.02",
            })
    void whatIsTurnedDownInEnglishIsNotFound(String frame, double mostFound) {
        List<Case> cases = englishCases();
        long found = cases.stream()
                .filter(one -> Recogniser.types(String.format(Locale.ROOT, frame, one.text))
                        .contains(one.type))
                .count();
        assertThat(cases).hasSizeGreaterThan(200);
        assertThat(found).isLessThanOrEqualTo((long) (mostFound * cases.size()));
    }

    private record Case(ClauseType type, String text) {}

    private static List<Case> englishCases() {
        return List.of("unseen-9a.txt", "unseen-10a.txt").stream()
                .flatMap(file -> Sentences.sections(file).entrySet().stream())
                .flatMap(section -> section.getValue().stream()
                        .filter(line -> line.startsWith("+: ") && line.length() < 140)
                        .map(line -> FULL_STOP.matcher(line.substring(3)).replaceFirst(""))
                        .filter(text -> !SEVERAL.matcher(text).find())
                        .map(text ->
                                new Case(ClauseType.ofLabel(section.getKey()).orElseThrow(), text)))
                .filter(one -> Recogniser.types(one.text).contains(one.type))
                .toList();
    }

    private static List<Case> cases() {
        return List.of("unseen-8c.txt", "unseen-9c.txt").stream()
                .flatMap(file -> Sentences.sections(file).entrySet().stream())
                .flatMap(section -> section.getValue().stream()
                        .filter(line -> line.startsWith("+: ")
                                && line.length() < 60
                                && CHINESE.matcher(line).find())
                        .map(line -> END.matcher(line.substring(3)).replaceFirst(""))
                        .filter(text -> !SENTENCES.matcher(text).find())
                        .map(text ->
                                new Case(ClauseType.ofLabel(section.getKey()).orElseThrow(), text)))
                .filter(one -> Recogniser.types(one.text).contains(one.type))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "設計稿修改不限次數，廠商不得拒絕。",
                "甲方提議修改至滿意為止，乙方同意，並未刪除。",
                "設計稿修改不限次數，我們提的三次他們不接受。",
                "設計稿修改不限次數，押金那條已經刪掉。",
                "设计稿修改不限次数，不得婉拒。",
                "設計稿修改不限次數，我們婉拒了折扣。",
                "設計稿修改不限次數。我們婉拒媒體回饋。",
                "設計稿修改不限次數，另一項要求已婉拒。",
                "設計稿修改不限次數，請移除浮水印。",
                "設計稿修改不限次數。乙方不會簽字。",
                "Unlimited revisions are included. We declined the media rebate.",
            })
    void whatIsSaidOfSomethingElseTakesNothingAway(String text) {
        assertThat(Recogniser.types(text)).contains(ClauseType.UNLIMITED_REVISIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revisions are unlimited, and we do not accept late files.",
                "It is not true that we charge for edits, but revisions are unlimited.",
                "The client asked whether we print on Sundays. Revisions are unlimited.",
                "Revisions are unlimited; this was not refused by anybody.",
                "In the old contract edits were capped at three; revisions are unlimited under this one.",
                "Revisions are unlimited, your other request was turned down.",
                "Waste is removed by us and revisions are unlimited.",
            })
    void whatIsSaidOfSomethingElseInEnglishTakesNothingAway(String text) {
        assertThat(Recogniser.types(text)).contains(ClauseType.UNLIMITED_REVISIONS);
    }

    @Test
    void whatIsTurnedDownBeforeDoesNotReachTheNextPart() {
        assertThat(Recogniser.types("我們不接受置換，設計稿修改不限次數。")).contains(ClauseType.UNLIMITED_REVISIONS);
        assertThat(Recogniser.types("我們不接受設計稿修改不限次數。")).doesNotContain(ClauseType.UNLIMITED_REVISIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Deleted) 9.3 Revisions are unlimited.",
                "9.3 [deleted by agreement of 2 April] Revisions are unlimited.",
                "【已删】9.3 设计稿修改不限次数。(双方4月2日邮件确认,改用9.4)",
                "第9.3條(已刪除)設計稿修改不限次數。",
                "設計稿修改不限次數,合約並未列入。",
            })
    void whatIsMarkedAsDeletedIsNotFound(String text) {
        assertThat(Recogniser.types(text)).doesNotContain(ClauseType.UNLIMITED_REVISIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Deleted items] Revisions are unlimited.",
                "(Cancellation) Revisions are unlimited.",
                "【取消】設計稿修改不限次數。",
                "Revisions are unlimited (deleted items are not restored).",
            })
    void whatIsNotMarkedAsDeletedIsFound(String text) {
        assertThat(Recogniser.types(text)).contains(ClauseType.UNLIMITED_REVISIONS);
    }
}
