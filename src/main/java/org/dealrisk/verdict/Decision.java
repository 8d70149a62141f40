package org.dealrisk.verdict;

import java.util.List;
import java.util.Optional;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Route;

/**
 * A verdict and the gate that made it.
 *
 * @param gate the highest gate that is true; empty for a deal to sign
 * @param reason why, in one sentence
 * @param causes the findings behind the gate, worst first; empty where money alone decides
 * @param routes who has to act, legal first
 */
public record Decision(Verdict verdict, Optional<Gate> gate, String reason, List<Finding> causes, List<Route> routes) {

    public Decision {
        causes = List.copyOf(causes);
        routes = List.copyOf(routes);
    }
}
