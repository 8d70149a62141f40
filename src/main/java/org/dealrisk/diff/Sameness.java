package org.dealrisk.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Value;

/** Whether two values say the same, however they are written. */
final class Sameness {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Sameness() {}

    /** Both say nothing in the same way, or both the same value. Where they stand makes no difference. */
    static boolean same(Answer one, Answer other) {
        Optional<Value> a = one.stated();
        Optional<Value> b = other.stated();
        if (a.isPresent() && b.isPresent()) {
            return same(a.get(), b.get());
        }
        return a.isEmpty() && b.isEmpty() && one.getClass().equals(other.getClass());
    }

    /** 45k is 45000; the words of a set have no order; a text may be broken into lines in another way. */
    static boolean same(Value one, Value other) {
        if (one instanceof Value.Quantity a && other instanceof Value.Quantity b) {
            return same(a.amount(), b.amount());
        }
        if (one instanceof Value.TimesFee a && other instanceof Value.TimesFee b) {
            return same(a.multiple(), b.multiple());
        }
        if (one instanceof Value.Words a && other instanceof Value.Words b) {
            return Set.copyOf(a.words()).equals(Set.copyOf(b.words()));
        }
        if (one instanceof Value.Quantities a && other instanceof Value.Quantities b) {
            return same(a.amounts(), b.amounts());
        }
        if (one instanceof Value.Texts a && other instanceof Value.Texts b) {
            return Set.copyOf(even(a.texts())).equals(Set.copyOf(even(b.texts())));
        }
        if (one instanceof Value.Text a && other instanceof Value.Text b) {
            return even(a.text()).equals(even(b.text()));
        }
        return one.equals(other) || (one instanceof Value.ClauseList && other instanceof Value.ClauseList);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** The text on one line, with one blank where there is any white space. */
    static String even(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    private static List<String> even(List<String> texts) {
        return texts.stream().map(Sameness::even).toList();
    }

    private static boolean same(List<BigDecimal> some, List<BigDecimal> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = same(some.get(i), others.get(i));
        }
        return same;
    }
}
