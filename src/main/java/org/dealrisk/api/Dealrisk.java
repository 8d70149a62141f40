package org.dealrisk.api;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.pack.PackReader;
import org.dealrisk.pack.PackText;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Judge;

/**
 * Judges deals. Immutable and thread-safe: one evaluator serves all threads, and making one costs more than
 * judging thousands of deals. What it gives depends on its settings and the deal alone, never on the clock or
 * the machine.
 *
 * <p>It can be serialised: what travels is its settings, the texts of its rule packs among them, so that it can
 * be shipped to where the files of the packs are not. Both sides need the same version of the tool.
 *
 * <pre>{@code
 * Dealrisk dealrisk = Dealrisk.builder().language(Language.EN).build();
 * Judgement judgement = dealrisk.check(Form.yaml("fee: 100000\nclauses: [make-good until filled]"));
 * }</pre>
 */
public final class Dealrisk implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Settings settings;
    private final transient Judge judge;

    private Dealrisk(Settings settings, RulePack pack) {
        this.settings = settings;
        this.judge = new Judge(
                pack,
                new RememberingReader(new TextReader()),
                new Judge.Terms(settings.language(), Optional.ofNullable(settings.asOf()), settings.waivers()));
    }

    /** An evaluator with the built-in rules and nothing changed. */
    public static Dealrisk standard() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    static Dealrisk of(Settings settings) {
        return new Dealrisk(settings, settings.pack());
    }

    /** Everything there is to say about a deal, in words. A form with faults has these and no verdict. */
    public Judgement check(Form form) {
        Parsed<Deal> deal = form.read(settings.currency());
        return deal.value().map(this::check).orElseGet(() -> Judgement.unread(deal.faults()));
    }

    /** As {@link #check(Form)}, for a deal that was read already. */
    public Judgement check(Deal deal) {
        return Judgement.of(judge.assess(deal));
    }

    /** What a list of many deals says about each: no words, and much less work. */
    public Score score(Form form) {
        Parsed<Deal> deal = form.read(settings.currency());
        return deal.value().map(this::score).orElseGet(() -> Score.unread(deal.faults()));
    }

    /** As {@link #score(Form)}, for a deal that was read already. */
    public Score score(Deal deal) {
        return Score.of(judge.brief(deal));
    }

    /** The name, version and hash of every rule pack, which say together by what rules a verdict was reached. */
    public List<RulePack.Origin> packs() {
        return judge.pack().origins();
    }

    private Object writeReplace() {
        return settings;
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an evaluator travels as its settings");
    }

    /** Gathers the settings of an evaluator. Not thread-safe. */
    public static final class Builder {

        private final List<PackText> packs = new ArrayList<>();
        private final Map<String, String> severities = new TreeMap<>();
        private final Map<String, String> parameters = new TreeMap<>();
        private boolean builtin = true;
        private boolean waivers = true;
        private Language language = Language.EN;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<String> currency = Optional.empty();

        private Builder() {}

        /**
         * Adds a rule pack: a folder with {@code pack.yaml}, or a YAML file. It is read now.
         *
         * @throws IllegalArgumentException when it is not there or cannot be read
         */
        public Builder pack(Path path) {
            Parsed<PackText> pack = PackReader.text(path);
            packs.add(pack.value()
                    .filter(found -> pack.ok())
                    .orElseThrow(() -> new IllegalArgumentException(told(pack.faults()))));
            return this;
        }

        /** Leaves the built-in rules out; their shared thresholds stay. */
        public Builder withoutBuiltin() {
            builtin = false;
            return this;
        }

        /** Gives a rule another severity, or switches it off with {@code off}. */
        public Builder rule(String code, String severity) {
            severities.put(code, severity);
            return this;
        }

        /** Gives a threshold another value. */
        public Builder parameter(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        /** In which language judgements are told; English when nobody says. */
        public Builder language(Language wanted) {
            language = wanted;
            return this;
        }

        /** The date of the report; without it no rule on dates is assessed where a deal does not say it. */
        public Builder asOf(LocalDate date) {
            asOf = Optional.of(date);
            return this;
        }

        /** The currency of deals that name none, an ISO 4217 code. */
        public Builder currency(String code) {
            currency = Optional.of(code);
            return this;
        }

        /** Lets no waiver count. */
        public Builder withoutWaivers() {
            waivers = false;
            return this;
        }

        /**
         * The evaluator.
         *
         * @throws IllegalArgumentException when a pack has faults, or a rule, severity, threshold or currency does
         *     not exist; the message names all of them
         */
        public Dealrisk build() {
            return of(new Settings(
                    packs,
                    builtin,
                    severities,
                    parameters,
                    language,
                    asOf.orElse(null),
                    currency.orElse(null),
                    waivers));
        }
    }

    static String told(List<Diagnostic> faults) {
        return String.join("\n", faults.stream().map(Diagnostic::headline).toList());
    }
}
