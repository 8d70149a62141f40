package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place that fits a pattern is told word by word. */
class EvidenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "assure!>outcome; The agency guarantees leads.; assure 'guarantees', outcome 'leads'",
                "assure~; The agency does not guarantee leads.; assure 'guarantee' denied by 'not'",
                "assure~; 乙方不保證名單數量。; assure '保證' denied by '不'",
                "outcome assure~; Leads are guaranteed? A guarantee of leads is not given.;"
                        + " assure 'guarantee' denied by 'is not', outcome 'leads' denied by 'is not'",
                "assure! outcome|outcome-weak count -purchase; We guarantee 40 leads.;"
                        + " assure 'guarantee', count '40 leads', outcome 'leads'",
                "fault! if@before; If so, it is our fault.; if 'If', fault 'fault'",
                "sentence: renew! automatic!; It renews, as we said, automatically.;"
                        + " renew 'renews', automatic 'automatically'",
            })
    void wordsByWhichATextFitsAreTold(String written, String text, String told) {
        Pattern pattern = new PatternReader(Lexicon.builtin()).read(written);
        ReadText read = Lexicon.builtin().read(text, Parties.STANDARD);
        List<Fit> fits = new ArrayList<>();
        for (int sentence = 0; sentence < read.parts().sentenceCount(); sentence++) {
            pattern.eachIn(read, sentence, fits::add);
        }
        assertThat(fits).hasSize(1);
        assertThat(shown(fits.get(0).evidence(read), read)).isEqualTo(told);
    }

    private static String shown(List<Evidence> all, ReadText text) {
        StringBuilder shown = new StringBuilder();
        for (Evidence one : all) {
            shown.append(shown.isEmpty() ? "" : ", ").append(one.concept()).append(quoted(text, one.place()));
            one.negator().ifPresent(negator -> shown.append(" denied by").append(quoted(text, negator)));
        }
        return shown.toString();
    }

    private static String quoted(ReadText text, Stretch stretch) {
        return " '" + text.words(stretch) + "'";
    }
}
