package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.rule.PackLoader;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlNode;

/** A pack of a few rules that a test writes down without what every rule needs and none of its tests. */
final class SmallPack {

    private static final String FRAME = """
            %s
            id: rule-%d
            source: ours
            texts:
              en: {title: T, message: M, why: W, ask: A}
              zh-CN: {title: T, message: M, why: W, ask: A}
              zh-TW: {title: T, message: M, why: W, ask: A}
            """;

    private SmallPack() {}

    /** @param rules a document each, with the code, the route and the conditions */
    static RulePack of(String rules) {
        List<YamlNode> documents = new ArrayList<>();
        for (String rule : rules.split("(?m)^---\n")) {
            String whole = String.format(FRAME, rule.strip(), documents.size());
            documents.add(YamlDocuments.read(Source.of("rule.yaml", whole))
                    .get(0)
                    .value()
                    .orElseThrow());
        }
        Parsed<RulePack> pack = PackLoader.load(
                new PackLoader.Documents(new RulePack.Origin("small", "1", "0"), Optional.empty(), documents));
        return pack.value()
                .orElseThrow(() -> new IllegalArgumentException(pack.faults().toString()));
    }

    /** @param severities by the code of their rule, in place of those of its tiers */
    static RulePack of(String rules, Map<String, String> severities) {
        return PackSettings.apply(of(rules), severities, Map.of()).pack();
    }

    static Judge judge(RulePack pack) {
        return new Judge(pack, BriefCheck.READER, new Judge.Terms(Language.EN, Optional.empty(), false));
    }
}
