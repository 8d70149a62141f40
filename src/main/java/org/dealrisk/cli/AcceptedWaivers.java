package org.dealrisk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;
import org.dealrisk.read.DealFiles;
import org.dealrisk.read.DealReader;

/**
 * Which waivers of a change have been accepted before: those that the same file has, word for word, on the branch
 * that the change goes to. One by whoever was the owner there does not come to count by naming another owner.
 */
final class AcceptedWaivers {

    private final Policy policy;
    private final Map<Path, List<Deal>> known = new ConcurrentHashMap<>();

    AcceptedWaivers(Policy policy) {
        this.policy = policy;
    }

    /**
     * The deal with every other waiver marked as proposed.
     *
     * @param file where it stands; without one, no waiver was accepted
     * @param configured what the configuration makes of a deal of the same file
     */
    Deal only(Deal deal, Optional<Path> file, UnaryOperator<Deal> configured) {
        if (deal.waivers().isEmpty()) {
            return deal;
        }
        List<Deal> before = file.map(this::before).orElse(List.of()).stream()
                .map(configured)
                .toList();
        List<Waiver> waivers = new ArrayList<>();
        for (Waiver waiver : deal.waivers()) {
            boolean accepted = before.stream().anyMatch(other -> accepts(other, waiver, deal));
            waivers.add(accepted || waiver.isUnreadable() ? waiver : waiver.proposed());
        }
        return deal.toBuilder().waivers(waivers).build();
    }

    private List<Deal> before(Path file) {
        return known.computeIfAbsent(policy.counterpart(file), AcceptedWaivers::read);
    }

    private static List<Deal> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        DealReader reader = DealReader.create().in(file.resolveSibling(""));
        return DealFiles.read(file).value().map(reader::read).orElse(List.of()).stream()
                .map(Parsed::value)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean accepts(Deal before, Waiver waiver, Deal now) {
        boolean same = before.waivers().stream().anyMatch(other -> isSame(other, waiver));
        Optional<String> owner = before.text(Field.OWNER).map(String::strip);
        boolean byOwner = owner.isPresent()
                && waiver.by().filter(owner.get()::equalsIgnoreCase).isPresent();
        boolean newOwner = !owner.equals(now.text(Field.OWNER).map(String::strip));
        return same && !(byOwner && newOwner);
    }

    private static boolean isSame(Waiver one, Waiver other) {
        return one.rule().equals(other.rule())
                && one.reason().equals(other.reason())
                && one.by().equals(other.by())
                && one.until().equals(other.until());
    }
}
