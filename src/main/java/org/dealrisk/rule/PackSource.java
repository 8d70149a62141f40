package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import org.dealrisk.yaml.YamlNode;

/**
 * A pack as it was written, before anybody knows whether it makes sense.
 *
 * @param sha256 the hash of its files, see {@link PackHash}
 * @param header its first document; empty when that could not be read, which was told
 * @param rules one document a rule
 * @param cases documents that hold cases apart from their rules; they judge no deal
 */
public record PackSource(String sha256, Optional<YamlNode> header, List<YamlNode> rules, List<YamlNode> cases) {

    public PackSource {
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
    }
}
