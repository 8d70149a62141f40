package org.dealrisk.verdict;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.clause.Conflict;
import org.dealrisk.clause.Harm;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Direction;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.rule.RulePack;

/**
 * Which of two states of a deal is the worse by the catalog.
 *
 * <p>A step worsens a fact that is known: it moves it towards the harm that the catalog names for the
 * field. Not every such move is a worse deal, and these are left out:
 *
 * <ul>
 *   <li>filling in what was unknown, by hand or by a clause: that is information
 *   <li>taking away a contradiction between form and contract, or a figure that was implausible: the
 *       finding was about the form, not about the deal
 *   <li>fee, promise and order value while the client cannot earn the fee back: too much and too
 *       little value are the two ends of one axis, and a move up the axis leaves the lower end
 *   <li>a fee that passes below a size from which a rule asks for more: a small deal is forgiven more
 *   <li>whatever leaves a sum without one of its parts, such as hours of which nobody knows the price,
 *       or a remedy that has none: what is unknown now was known before
 *   <li>one remedy in the place of another: which costs more is a matter of their prices
 *   <li>a fee that falls to nothing under a make-good that ends at a percentage of it: nothing is owed any more
 *   <li>a number in the place of no number: what is guaranteed without one may turn out to be safe
 *   <li>a larger promise whose make-good ends at a number of units: the limit is the smaller part of it
 * </ul>
 */
final class Worsening {

    private static final RulePack PACK = BuiltinRules.pack();
    private static final Set<Field> VALUE_AXIS = EnumSet.of(Field.FEE, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE);
    private static final String CANNOT_EARN_IT_BACK = "VAL-009";
    private static final String IMPLAUSIBLE = "DAT-004";

    private Worsening() {}

    /** Whether the step from one to the other was to the worse. */
    static boolean isWorse(Trial before, Trial after) {
        Set<Field> changed = changes(before, after);
        boolean contradictionGone = !about(after).containsAll(about(before));
        return !contradictionGone
                && unpriced(before).containsAll(unpriced(after))
                && !(changed.contains(Field.PROMISED_LEADS)
                        && before.merged().deal().isWord(Field.PROMISED_LEADS, "none"))
                && !(changed.contains(Field.PROMISED_LEADS) && isKnown(before, Field.MAKE_GOOD_CAP_UNITS))
                && !(changed.contains(Field.FEE)
                        && fee(after).signum() == 0
                        && isKnown(before, Field.MAKE_GOOD_CAP_PERCENT))
                && !(changed.contains(Field.REMEDY) && !before.merged().deal().isWord(Field.REMEDY, "none"))
                && changed.stream().noneMatch(field -> isInformation(field, before, after))
                && changed.stream().noneMatch(field -> finds(before, IMPLAUSIBLE, Optional.of(field)))
                && (changed.stream().noneMatch(VALUE_AXIS::contains)
                        || !finds(before, CANNOT_EARN_IT_BACK, Optional.empty()))
                && !isForgivenMore(before, after);
    }

    /** The fields whose answer is another than before, the list of clauses itself left out. */
    private static Set<Field> changes(Trial before, Trial after) {
        return Arrays.stream(Field.values())
                .filter(field -> field != Field.CLAUSE_LIST)
                .filter(field -> !value(before, field).equals(value(after, field)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    private static boolean isKnown(Trial trial, Field field) {
        return value(trial, field).isPresent();
    }

    static Optional<Value> value(Trial trial, Field field) {
        return trial.merged().deal().answer(field).stated();
    }

    /** Whether the field became known, or has no direction and so cannot be said to be worse. */
    private static boolean isInformation(Field field, Trial before, Trial after) {
        Optional<Value> was = value(before, field);
        Optional<Value> is = value(after, field);
        return was.isEmpty()
                || field.direction() == Direction.NONE
                || Harm.compare(field, is.orElseThrow(), was.get())
                        .filter(order -> order >= 0)
                        .isEmpty();
    }

    private static Set<Field> about(Trial trial) {
        Set<Field> fields = new HashSet<>();
        trial.merged().conflicts().stream().map(Conflict::field).forEach(fields::add);
        return fields;
    }

    /** The parts of the money sums that are no numbers. */
    private static Set<Object> unpriced(Trial trial) {
        Set<Object> unpriced = new HashSet<>();
        Exposure exposure = trial.figures().exposure();
        Stream.concat(exposure.leftOutOfTail().stream(), exposure.leftOutOfExpectedLoss().stream())
                .map(Exposure.LeftOut::source)
                .forEach(unpriced::add);
        for (FigureName name : FigureName.values()) {
            if (trial.figures().get(name) instanceof Figure.NotAssessable) {
                unpriced.add(name);
            }
        }
        return unpriced;
    }

    private static boolean finds(Trial trial, String code, Optional<Field> about) {
        return trial.counted().stream()
                .anyMatch(found -> found.rule().code().equals(code)
                        && (about.isEmpty() || found.subject().equals(about)));
    }

    private static boolean isForgivenMore(Trial before, Trial after) {
        return PACK.shared().values().stream()
                .flatMap(parameter -> parameter.byCurrency().values().stream())
                .anyMatch(size -> fee(before).compareTo(size) >= 0 && fee(after).compareTo(size) < 0);
    }

    static BigDecimal fee(Trial trial) {
        return value(trial, Field.FEE)
                .map(value -> ((Value.Quantity) value).amount())
                .orElse(BigDecimal.ZERO);
    }
}
