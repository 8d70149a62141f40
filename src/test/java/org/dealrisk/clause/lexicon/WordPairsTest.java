package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPairsTest {

    private static final List<String> NAMES = List.of(
            "books",
            "books of",
            "查",
            "查 核",
            "0",
            "0 days",
            "notice",
            "of the",
            "confidentialityundertaking",
            "here a",
            "a");

    private static final WordPairs WORDS = new WordPairs(NAMES);

    @Test
    void wordsAndPairsAreFoundOnceAndInOrder() {
        assertThat(in("The Books of the house, all books of it.")).containsExactly("books", "books of", "of the");
    }

    @Test
    void whatBeginsWithADigitIsOneWord() {
        assertThat(in("Within 30 days, on 5th notice.")).containsExactly("0", "0 days", "notice");
    }

    @Test
    void otherCharactersOnlyPartWords() {
        assertThat(in("books, of")).containsExactly("books", "books of");
        assertThat(in("bookshelf; notices")).isEmpty();
    }

    @Test
    void anUnknownWordStandsBetweenOthers() {
        assertThat(in("books full of")).containsExactly("books");
    }

    @Test
    void chineseCharactersAreWords() {
        assertThat(in("得派員查核帳冊。")).containsExactly("查", "查 核");
    }

    @Test
    void longWordsAreTheirOwn() {
        assertThat(in("The ConfidentialityUndertaking ends.")).containsExactly("confidentialityundertaking");
    }

    @Test
    void everySentenceHasItsOwn() {
        ReadText text = read("All books stay here. A notice is sent.");
        assertThat(WORDS.in(text, 0, 1)).containsExactly(NAMES.indexOf("books"));
        assertThat(WORDS.in(text, 1, 2)).containsExactly(NAMES.indexOf("notice"), NAMES.indexOf("a"));
        assertThat(WORDS.in(text, 0, 2)).contains(NAMES.indexOf("here a"));
        assertThat(WORDS.in(text, 1, 1)).isEmpty();
    }

    @Test
    void whatIsLearnedFromIsWhatIsFound() {
        ReadText text =
                read("Within 30 days' notice, Licensor's auditors may (at no charge) inspect the books of 查核 Ltd.");
        List<String> pairs = SentenceTraits.ofWhole(text).pairs();
        assertThat(new WordPairs(pairs).in(text, 0, text.parts().sentenceCount()))
                .hasSize(pairs.size());
    }

    private static List<String> in(String text) {
        ReadText read = read(text);
        return Arrays.stream(WORDS.in(read, 0, read.parts().sentenceCount()))
                .mapToObj(NAMES::get)
                .toList();
    }

    private static ReadText read(String text) {
        return Lexicon.builtin().read(text, Parties.STANDARD);
    }
}
