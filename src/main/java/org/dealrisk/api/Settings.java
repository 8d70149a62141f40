package org.dealrisk.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealrisk.diag.Parsed;
import org.dealrisk.pack.PackReader;
import org.dealrisk.pack.PackText;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.unit.CurrencyCodes;
import org.jspecify.annotations.Nullable;

/** What makes an evaluator, and what stands for it while it travels. */
record Settings(
        List<PackText> packs,
        boolean builtin,
        Map<String, String> severities,
        Map<String, String> parameters,
        Language language,
        @Nullable LocalDate asOf,
        @Nullable String currency,
        boolean waivers)
        implements Serializable {

    private static final long serialVersionUID = 1;

    Settings {
        packs = List.copyOf(packs);
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        if (currency != null && !CurrencyCodes.isCode(currency)) {
            throw new IllegalArgumentException("not a currency: " + currency);
        }
        if (!builtin && packs.isEmpty()) {
            throw new IllegalArgumentException("without the built-in rules and without a pack there are no rules");
        }
    }

    /**
     * The rules.
     *
     * @throws IllegalArgumentException when a pack has faults, or a rule, severity or threshold does not exist
     */
    RulePack pack() {
        RulePack tool = BuiltinPack.load();
        PackGround ground = builtin ? PackGround.of(tool) : PackGround.without(tool);
        Parsed<RulePack> pack = packs.isEmpty() ? Parsed.of(tool) : PackReader.read(ground, packs);
        RulePack whole = pack.value().orElseThrow(() -> new IllegalArgumentException(Dealrisk.told(pack.faults())));
        PackSettings.Result result = PackSettings.apply(whole, severities, parameters);
        if (!result.faults().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", result.faults()));
        }
        return result.pack();
    }

    private Object readResolve() {
        return Dealrisk.of(this);
    }
}
