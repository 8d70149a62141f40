package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** A mapping of a pack file, read strictly: a key that it may not have is a fault. */
final class PackMapping {

    private final YamlMapping mapping;
    private final String what;
    private final PackFaults faults;

    private PackMapping(YamlMapping mapping, String what, PackFaults faults) {
        this.mapping = mapping;
        this.what = what;
        this.faults = faults;
    }

    /**
     * The node as a mapping that may have these keys; empty, with a fault, when it is none.
     *
     * @param what how messages name it, such as {@code a rule}
     */
    static Optional<PackMapping> of(YamlNode node, String what, List<String> keys, PackFaults faults) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (!keys.contains(entry.name())) {
                    faults.addUnknown(entry.key().place(), "the key of " + what, entry.name(), keys);
                }
            }
        }
        return open(node, what, faults);
    }

    /** The node as a mapping with keys of the author's own. */
    static Optional<PackMapping> open(YamlNode node, String what, PackFaults faults) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new PackMapping(mapping, what, faults));
        }
        faults.add(node.place(), what + " should be keys with values");
        return Optional.empty();
    }

    List<YamlMapping.Entry> entries() {
        return mapping.entries();
    }

    Optional<YamlMapping.Entry> entry(String key) {
        return mapping.entry(key);
    }

    Place place() {
        return mapping.place();
    }

    Optional<YamlNode> node(String key) {
        return mapping.get(key).filter(node -> !node.absent());
    }

    /** The text of a key that may be left out. */
    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> scalar(node, key));
    }

    /** The text of a key that must be there. */
    Optional<YamlScalar> required(String key) {
        if (node(key).isEmpty()) {
            faults.add(mapping.place(), what + " lacks the key \"" + key + "\"");
            return Optional.empty();
        }
        return scalar(key);
    }

    String requiredText(String key) {
        return required(key).map(scalar -> scalar.text().strip()).orElse("");
    }

    boolean flag(String key, boolean otherwise) {
        Optional<YamlScalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return otherwise;
        }
        String text = scalar.get().text();
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(scalar.get().place(), key + " is \"" + text + "\"; expected true or false");
        }
        return text.equals("true");
    }

    /** The items of a list, one item standing for a list of one; empty when the key is not there. */
    List<YamlNode> list(String key) {
        return node(key)
                .map(node -> node instanceof YamlSequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    /** The texts of a list. */
    List<YamlScalar> scalars(String key) {
        List<YamlScalar> scalars = new ArrayList<>();
        list(key).forEach(node -> scalar(node, key).ifPresent(scalars::add));
        return scalars;
    }

    private Optional<YamlScalar> scalar(YamlNode node, String key) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        faults.add(node.place(), key + " should be a text; put quotes round it");
        return Optional.empty();
    }
}
