package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/** Packs put on top of one another, each changing what those below have made. Not thread-safe. */
final class PackStack {

    /** Rules one pack may have; the built-in one has 81. */
    static final int MOST_RULES = 500;

    private final PackFaults faults;
    private final RuleNames names;
    private final Map<String, Place> packs = new HashMap<>();
    private final RulePack leftOut;
    private RulePack pack;

    PackStack(PackGround ground, PackFaults faults) {
        this.pack = ground.pack();
        this.leftOut = ground.leftOut();
        this.faults = faults;
        this.names = new RuleNames(faults);
        names.takeAll(pack);
    }

    /** The rules of all packs, as the last of them leaves them. */
    RulePack pack() {
        return pack;
    }

    void add(PackSource source) {
        Optional<PackHeader> header = source.header().flatMap(node -> PackHeader.read(node, faults));
        if (header.isPresent() && isTwice(header.get())) {
            return;
        }
        if (source.rules().size() > MOST_RULES) {
            faults.add(
                    source.rules().get(MOST_RULES).place(),
                    "the pack has " + source.rules().size() + " rules; at most " + MOST_RULES + " are allowed");
            return;
        }
        names.take(source.rules());
        addRules(source, header);
    }

    private boolean isTwice(PackHeader header) {
        Place first = packs.putIfAbsent(header.name(), header.place());
        if (first != null) {
            faults.add(header.place(), "the pack " + header.name() + " is already there, from " + first);
        }
        return first != null;
    }

    private void addRules(PackSource source, Optional<PackHeader> header) {
        Map<String, Parameter> shared = shared(header);
        RuleReader reader =
                new RuleReader(shared, header.map(PackHeader::languages).orElse(Set.of()), faults);
        List<Rule> rules = new ArrayList<>(pack.rules());
        Set<String> broken = new HashSet<>();
        for (YamlNode document : source.rules()) {
            Optional<Rule> rule = reader.read(document);
            if (rule.isEmpty()
                    && document instanceof YamlMapping mapping
                    && mapping.get("code").orElse(null) instanceof YamlScalar code) {
                broken.add(code.text());
            }
            rule.ifPresent(rules::add);
        }
        List<RulePack.Origin> origins = new ArrayList<>(pack.origins());
        header.ifPresent(found -> origins.add(new RulePack.Origin(found.name(), found.version(), source.sha256())));
        RulePack all = new RulePack(origins, rules, shared, pack.off());
        pack = header.map(found -> new PackOverrides(all, leftOut, found, broken, faults).apply())
                .orElse(all);
    }

    /** The thresholds there are and those of the pack, under one set of names. */
    private Map<String, Parameter> shared(Optional<PackHeader> header) {
        Map<String, Parameter> shared = new LinkedHashMap<>(pack.shared());
        Optional<YamlNode> params = header.flatMap(PackHeader::params);
        if (params.isEmpty()) {
            return shared;
        }
        new ParameterReader(faults).read(params.get(), Map.of()).forEach((name, parameter) -> {
            if (shared.putIfAbsent(name, parameter) != null) {
                faults.add(
                        place(params.get(), name),
                        "the shared parameter " + name + " is there already",
                        "give it another value under parameters, or another name");
            }
        });
        return shared;
    }

    private static Place place(YamlNode params, String name) {
        return params instanceof YamlMapping mapping
                ? mapping.entry(name).map(entry -> entry.key().place()).orElse(params.place())
                : params.place();
    }
}
