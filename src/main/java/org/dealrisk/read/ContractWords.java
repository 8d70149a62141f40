package org.dealrisk.read;

import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.document.Paragraph;

/** Tells a contract from a proposal or a letter, by what it calls itself. */
final class ContractWords {

    private static final Pattern WORDS =
            Pattern.compile("(?i)\\b(?:this (?:agreement|contract)|hereby|herein|hereof|hereto|hereunder|"
                    + "hereinafter|whereas)\\b|本合約|本合约|本契約|本契约|本合同|本協議|本协议|立[合契][約约]書?人");

    /** A proposal may speak of the agreement that is to follow, once or twice. */
    private static final int FEWEST = 3;

    private ContractWords() {}

    /** Whether a document is a contract. */
    static boolean in(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                        .flatMap(paragraph ->
                                WORDS.matcher(paragraph.passage().text()).results())
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }
}
