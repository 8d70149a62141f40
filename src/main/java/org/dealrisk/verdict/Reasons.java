package org.dealrisk.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Messages;
import org.dealrisk.unit.PrintedNumbers;

/** Says in one sentence why a deal got its verdict. */
final class Reasons {

    private static final String NO_GATE = "gate.none";

    private final Messages messages;

    Reasons(Messages messages) {
        this.messages = messages;
    }

    /** The sentence of the gate, with the titles of the findings behind it and the sum that it turns on. */
    String of(Optional<Gate> gate, List<Finding> causes, Balance balance) {
        if (gate.isEmpty()) {
            int notes = balance.count(finding -> finding.severity().atLeast(Severity.LOW));
            return notes == 0 ? messages.say(NO_GATE) : messages.say(NO_GATE + ".notes", notes);
        }
        String titles = causes.stream()
                .map(Finding::title)
                .distinct()
                .collect(Collectors.joining(messages.say("list.semicolon")));
        // Two causes share a gate: the tail, which is told first, and a margin below zero.
        boolean marginAlone = gate.get() == Gate.E3 && !balance.tailIsHeavy();
        String key = "gate." + gate.get() + (marginAlone ? ".margin" : "");
        return messages.say(key, titles, number(gate.get(), causes, balance, marginAlone));
    }

    private static String number(Gate gate, List<Finding> causes, Balance balance, boolean marginAlone) {
        Figure margin = balance.figures().get(FigureName.RISK_ADJUSTED_MARGIN);
        return switch (gate) {
            case W3 -> money(margin);
            case E3 -> marginAlone ? money(margin) : percent(balance.tailPercentOfFee());
            case N4 -> percent(balance.lossPercentOfMargin());
            default -> PrintedNumbers.count(causes.size());
        };
    }

    private static String money(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.money(known.value()) : figure.toString();
    }

    private static String percent(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.percent(known.value()) : figure.toString();
    }
}
