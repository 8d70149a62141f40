package org.dealrisk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The commands, by the words that call them, in the order of the help. */
final class Verbs {

    private Verbs() {}

    /** Every command; {@code rules list} and its like are two words. */
    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("check", new CheckVerb());
        verbs.put("score", new ScoreVerb());
        verbs.put("diff", new DiffVerb(Path.of("")));
        verbs.put("counter", new CounterVerb());
        verbs.put("rules list", new RulesListVerb());
        verbs.put("rules show", new RulesShowVerb());
        verbs.put("rules test", new RulesTestVerb());
        verbs.put("rules lint", new RulesLintVerb());
        verbs.put("rules new", new RulesNewVerb());
        verbs.put("explain", new ExplainVerb());
        verbs.put("schema", new SchemaVerb());
        verbs.put("completion", new CompletionVerb());
        return verbs;
    }
}
