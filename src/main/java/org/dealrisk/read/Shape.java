package org.dealrisk.read;

import org.dealrisk.diag.Message;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** What a message calls a value that is not of the kind that belongs there. */
final class Shape {

    private Shape() {}

    static Message of(YamlNode node) {
        if (node instanceof YamlMapping) {
            return Message.of("a mapping");
        }
        if (node instanceof YamlSequence) {
            return Message.of("a list");
        }
        return node.absent()
                ? Message.of("empty")
                : Written.of((YamlScalar) node).shown();
    }
}
