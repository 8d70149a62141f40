package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.Evidence;
import org.dealrisk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remark stands at the words that say the value it speaks of. */
class NotePlaceTest {

    private static final String CLAUSE =
            "clauses: ['The leads are topped up free of charge until the number is full.']\n";

    @ParameterizedTest
    @CsvSource({"capped, 3", "until-filled, 2"})
    void theContractIsRemarkedOnWhereItOverrulesTheForm(String form, int line) {
        Deal deal = DealReader.create()
                .read(Source.of("deal.yaml", "fee: 100000\npromise: {make_good: " + form + "}\n" + CLAUSE))
                .get(0)
                .value()
                .orElseThrow();
        Judge.Terms terms = new Judge.Terms(Language.EN, Optional.empty(), true);
        Assessment assessment = new Judge(BuiltinPack.load(), new TextReader(), terms).assess(deal);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals("GUA-002"))
                .flatMap(finding -> finding.evidence())
                .filteredOn(cited -> cited.note().startsWith("no end"))
                .extracting(Evidence::place)
                .map(Optional::orElseThrow)
                .extracting(Place::line)
                .containsExactly(line);
    }
}
