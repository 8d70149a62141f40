package org.dealrisk.yaml;

import java.util.List;
import java.util.StringJoiner;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/** Writes what was read as lines of text, every value with its span, as the case files have it. */
final class Trees {

    private final StringJoiner lines = new StringJoiner("\n");

    private Trees() {}

    static String described(String text) {
        return described(YamlDocuments.read(Source.of("deal.yaml", text)));
    }

    static String described(List<Parsed<YamlNode>> documents) {
        Trees trees = new Trees();
        for (Parsed<YamlNode> document : documents) {
            trees.lines.add("document");
            document.value().ifPresent(root -> trees.node("", root, " "));
            document.faults().forEach(trees::fault);
        }
        return trees.lines.toString();
    }

    private void fault(Diagnostic fault) {
        lines.add("! " + fault.headline() + " / " + fault.hint());
    }

    private void node(String label, YamlNode node, String indent) {
        if (node instanceof YamlScalar scalar) {
            lines.add(indent + label + scalar.style() + " <" + scalar.text().replace("\n", "\\n") + "> "
                    + span(node.place()));
        } else if (node instanceof YamlSequence list) {
            lines.add(indent + label + (list.flow() ? "[] " : "list ") + span(node.place()));
            list.items().forEach(item -> node("- ", item, indent + "  "));
        } else if (node instanceof YamlMapping mapping) {
            lines.add(indent + label + (mapping.flow() ? "{} " : "mapping ") + span(node.place()));
            mapping.entries()
                    .forEach(entry ->
                            node(entry.name() + " " + span(entry.key().place()) + ": ", entry.value(), indent + "  "));
        }
    }

    private static String span(Place place) {
        Span span = place.span();
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
