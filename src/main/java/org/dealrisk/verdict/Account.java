package org.dealrisk.verdict;

import java.util.List;
import org.dealrisk.rule.RuleTrace;

/**
 * An assessment with everything that led to it.
 *
 * @param rules what every rule of the pack came to, in the order of the pack
 * @param gates every gate, the highest first
 */
public record Account(Assessment assessment, List<RuleTrace> rules, List<GateTrace> gates) {

    public Account {
        rules = List.copyOf(rules);
        gates = List.copyOf(gates);
    }
}
