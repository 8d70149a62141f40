package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/** Reads named thresholds: {@code gross_medium: {value: 20, unit: times, source: "..."}}. */
final class ParameterReader {

    private static final String SHARED = "shared";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final PackFaults faults;

    ParameterReader(PackFaults faults) {
        this.faults = faults;
    }

    /**
     * The parameters of a rule or of the shared file, by name.
     *
     * @param shared what {@code name: shared} refers to
     */
    Map<String, Parameter> read(YamlNode node, Map<String, Parameter> shared) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        PackMapping.open(node, "params", faults)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry ->
                                parameter(entry, shared).ifPresent(found -> parameters.put(entry.name(), found))));
        return parameters;
    }

    private Optional<Parameter> parameter(YamlMapping.Entry entry, Map<String, Parameter> shared) {
        if (entry.value() instanceof YamlScalar scalar && scalar.text().equals(SHARED)) {
            if (!shared.containsKey(entry.name())) {
                faults.addUnknown(entry.key().place(), "the shared parameter", entry.name(), shared.keySet());
            }
            return Optional.of(shared.getOrDefault(entry.name(), standIn(entry.name())));
        }
        String what = "the parameter " + entry.name();
        return PackMapping.of(entry.value(), what, List.of("value", "unit", "source"), faults)
                .map(mapping -> parameter(entry.name(), mapping))
                .or(() -> Optional.of(standIn(entry.name())));
    }

    private Parameter parameter(String name, PackMapping mapping) {
        int before = faults.count();
        String unit = mapping.requiredText("unit");
        String source = mapping.requiredText("source");
        Map<String, BigDecimal> byCurrency = new TreeMap<>();
        Optional<BigDecimal> value = Optional.empty();
        if (mapping.node("value").orElse(null) instanceof YamlMapping currencies) {
            currencies
                    .entries()
                    .forEach(entry ->
                            number(entry.value(), name).ifPresent(number -> byCurrency.put(entry.name(), number)));
        } else {
            value = mapping.required("value").flatMap(scalar -> number(scalar, name));
        }
        return faults.count() > before ? standIn(name) : new Parameter(name, value, byCurrency, unit, source);
    }

    /** Takes the place of a parameter that is at fault, so that its uses are not reported as faults again. */
    private static Parameter standIn(String name) {
        return new Parameter(name, Optional.of(BigDecimal.ZERO), Map.of(), "", "");
    }

    private Optional<BigDecimal> number(YamlNode node, String name) {
        String text = node instanceof YamlScalar scalar ? scalar.text() : "";
        Optional<BigDecimal> number = parse(text);
        if (number.isEmpty()) {
            faults.add(node.place(), "the value of " + name + " is \"" + text + "\"; expected a number such as 20");
        }
        return number;
    }

    /** A plain decimal number; no exponents, so that no text can stand for a number of a million digits. */
    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
