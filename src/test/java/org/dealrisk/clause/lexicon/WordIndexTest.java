package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {

    private static final List<List<String>> WORDS = List.of(
            List.of("hidden words", "limit order"),
            List.of("limit", "limit*", "no limit"),
            List.of("limited time", "limits", "word", "limit order book"),
            List.of("保證", "保", "e-mail", "甲方*"),
            List.of("extraordinarily", "café"),
            List.of("many"),
            List.of("many"),
            List.of("many"),
            List.of("many"),
            List.of("many", "so many"),
            List.of("many"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a limit here            | 1:limit
            limitless               | 1:limitless
            limits                  | 1:limits 2:limits
            no limits of limit      | 1:limits 2:limits 1:limit
            no limit                | 1:no limit
            a limit order           | -
            limit order books       | -
            limit order book        | 2:limit order book
            no limit order          | 1:no limit
            Limited  time           | 1:limited 2:limited time
            unlimited time          | -
            hidden words, word      | 2:word
            保證 an e-mail           | 3:保證 3:e-mail
            甲方abc                  | 3:甲方abc
            an e mail, anemail      | -
            extraordinarily         | 4:extraordinarily
            extraordinarilies       | -
            CAFÉ cafés              | 4:café
            many                    | 5:many 6:many 7:many 8:many 9:many 10:many
            so many                 | 9:so many 5:many 6:many 7:many 8:many 10:many
            limitabcdefghijklmnopqrstuvwxyz | 1:limitabcdefghijklmnopqrst
            """)
    void findsWholeWordsAndThoseThatGoOn(String text, String found) {
        assertThat(String.join(" ", found(EvenText.of(text)))).isEqualTo(found.equals("-") ? "" : found);
    }

    /** 方 is "only then" by itself, and the end of 乙方. */
    @Test
    void findsNoSingleCharacterInsideAParty() {
        List<List<String>> words = List.of(List.of("hidden"), List.of("乙方"), List.of("方", "方可"));
        assertThat(found(EvenText.of("乙方收款，方請款，乙方可停"), words, new Cover(words.size(), 0, 1)))
                .containsExactly("1:乙方", "2:方", "1:乙方", "2:方可");
    }

    private static List<String> found(EvenText text) {
        return found(text, WORDS, new Cover(WORDS.size(), 0));
    }

    private static List<String> found(EvenText text, List<List<String>> of, Cover cover) {
        MentionList words = new MentionList(of.size());
        WordIndex index = WordIndex.of(of, 0);
        index.find(
                EvenText.of("hidden words and a longer text, which covers nothing of the next"), cover, words.none());
        index.find(text, cover, words);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            found.add(words.concept(i) + ":" + text.substring(words.start(i), words.end(i)));
        }
        return found;
    }
}
