package org.dealrisk.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.verdict.Judge;

/**
 * The judges of a run: one for most files, others for those for which the configuration changes rules. Thread-safe.
 */
final class Judges {

    static final String NO_WAIVERS = "--no-waivers";
    static final String TRUST_WAIVERS = "--trust-waivers";

    private final RulePack pack;
    private final Judge.Terms terms;
    private final ClauseReader reader = new RememberingReader(new TextReader());
    private final Map<List<ConfigOverride>, Judge> judges = new ConcurrentHashMap<>();

    Judges(Flags flags) throws IOException {
        this.pack = Packs.load(flags);
        boolean trusted = trustsWaivers(flags.given());
        this.terms = new Judge.Terms(flags.language(), flags.asOfDate(), !flags.isSet(NO_WAIVERS), trusted);
    }

    /**
     * Whether waivers of documents count that the client drafted. What is typed to let none count wins over a
     * configuration that trusts them.
     *
     * @throws UsageException when both are asked for in any other way
     */
    private static boolean trustsWaivers(Given given) {
        boolean trusts = given.isSet(TRUST_WAIVERS);
        boolean wins = given.isTypedOrTwin(NO_WAIVERS) && !given.isTypedOrTwin(TRUST_WAIVERS);
        if (trusts && given.isSet(NO_WAIVERS) && !wins) {
            throw new UsageException(given.told(TRUST_WAIVERS) + " and " + given.told(NO_WAIVERS)
                    + " contradict each other: either some waivers count or none; keep one of them");
        }
        return trusts;
    }

    /** The rules of most files. */
    RulePack pack() {
        return pack;
    }

    /**
     * The rules of a file for which the configuration changes some.
     *
     * @throws UsageException when an override names a rule, severity or threshold that does not exist
     */
    RulePack pack(List<ConfigOverride> overrides) {
        return changed(overrides);
    }

    /** @throws UsageException when an override names a rule, severity or threshold that does not exist */
    Judge of(List<ConfigOverride> overrides) {
        return judges.computeIfAbsent(overrides, changes -> new Judge(changed(changes), reader, terms));
    }

    private RulePack changed(List<ConfigOverride> overrides) {
        RulePack changed = pack;
        for (ConfigOverride override : overrides) {
            PackSettings.Result result =
                    PackSettings.apply(changed, pairs(override, "--rule"), pairs(override, "--param"));
            if (!result.faults().isEmpty()) {
                String files = String.join(" ", override.files());
                throw new UsageException(result.faults().stream()
                        .map(fault -> Config.NAME + ", for " + files + ": " + fault)
                        .toList());
            }
            changed = result.pack();
        }
        return changed;
    }

    private static Map<String, String> pairs(ConfigOverride override, String flag) {
        Map<String, String> pairs = new LinkedHashMap<>();
        override.setting(flag)
                .ifPresent(setting -> setting.values()
                        .forEach(pair -> pairs.put(
                                pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1))));
        return pairs;
    }
}
