package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Deal;
import org.dealrisk.model.FutureOrder;
import org.dealrisk.model.TextSample;

/** Compares what a deal has beside fields and clauses. */
final class Parts {

    private Parts() {}

    /** What came, then what went, of each kind; where it stands in the list makes no difference. */
    static List<PartChange> changed(Deal old, Deal now) {
        List<PartChange> changes = new ArrayList<>();
        compare(PartChange.Kind.TEXT, old.texts(), now.texts(), Parts::same, TextSample::place, changes);
        compare(
                PartChange.Kind.FUTURE_ORDER,
                old.futureOrders(),
                now.futureOrders(),
                Parts::same,
                FutureOrder::place,
                changes);
        return changes;
    }

    private static <T> void compare(
            PartChange.Kind kind,
            List<T> olds,
            List<T> news,
            BiPredicate<T, T> same,
            Function<T, Place> place,
            List<PartChange> changes) {
        without(news, olds, same).forEach(part -> changes.add(new PartChange(kind, true, place.apply(part))));
        without(olds, news, same).forEach(part -> changes.add(new PartChange(kind, false, place.apply(part))));
    }

    /** What is left of a list once each part of the other has taken out one like itself. */
    static <T> List<T> without(List<T> some, List<T> others, BiPredicate<T, T> same) {
        List<T> left = new ArrayList<>(some);
        for (T other : others) {
            left.stream().filter(part -> same.test(part, other)).findFirst().ifPresent(left::remove);
        }
        return left;
    }

    private static boolean same(TextSample one, TextSample other) {
        return one.kind() == other.kind() && Sameness.even(one.text()).equals(Sameness.even(other.text()));
    }

    private static boolean same(FutureOrder one, FutureOrder other) {
        return Sameness.same(one.year(), other.year())
                && Sameness.same(one.multipleOfOrder(), other.multipleOfOrder())
                && Sameness.same(one.marginRate(), other.marginRate());
    }
}
