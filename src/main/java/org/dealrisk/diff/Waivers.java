package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Waiver;

/** Compares the waivers of two versions. */
final class Waivers {

    private Waivers() {}

    /** Every waiver that differs, by the code of its rule. */
    static List<WaiverChange> changed(List<Waiver> olds, List<Waiver> news) {
        List<Waiver> went = Parts.without(olds, news, Waivers::same);
        List<Waiver> came = Parts.without(news, olds, Waivers::same);
        List<WaiverChange> changes = new ArrayList<>();
        for (Waiver waiver : came) {
            Optional<Waiver> before = went.stream()
                    .filter(other -> other.rule().equals(waiver.rule()))
                    .findFirst();
            before.ifPresent(went::remove);
            changes.add(new WaiverChange(before, Optional.of(waiver)));
        }
        went.forEach(waiver -> changes.add(new WaiverChange(Optional.of(waiver), Optional.empty())));
        changes.sort(Comparator.comparing(change -> change.rule().orElse("")));
        return changes;
    }

    private static boolean same(Waiver one, Waiver other) {
        return one.rule().equals(other.rule())
                && one.by().equals(other.by())
                && one.until().equals(other.until())
                && one.reason().map(Sameness::even).equals(other.reason().map(Sameness::even));
    }
}
