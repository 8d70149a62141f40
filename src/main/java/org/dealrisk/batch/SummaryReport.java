package org.dealrisk.batch;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Verdict;

/** Tells a {@link Summary} to a person. */
public final class SummaryReport {

    private static final double LITTLE = 0.5;
    private static final int RULES = 15;
    private static final int SHARES = 10;
    private static final int FLAGS = 6;

    private final Summary summary;
    private final ColumnPlan plan;
    private final SummaryWords words;
    private final boolean hideCost;

    /** @param hideCost whether the losses are left out, which tell our cost */
    public SummaryReport(Summary summary, ColumnPlan plan, RulePack pack, Language language, boolean hideCost) {
        this.hideCost = hideCost;
        this.summary = summary;
        this.plan = plan;
        this.words = new SummaryWords(language, pack);
    }

    /** Writes it; how little was judged comes first, where it was little. */
    public void write(Writer out) throws IOException {
        if (littleKnown().isPresent()) {
            line(out, littleKnown().get());
            line(out, "");
        }
        line(out, rows());
        if (summary.blank() > 0) {
            line(out, words.count("blank", summary.blank()));
        }
        if (summary.shorter() > 0) {
            line(out, words.count("short", summary.shorter()));
        }
        if (summary.judged() > 0) {
            verdicts(out);
            money(out);
            rules(out);
            costliest(out);
            shares(out, "clients", summary.clients());
            shares(out, "sources", summary.sources());
            shares(out, "owners", summary.owners());
            worst(out);
        }
        open(out);
    }

    /** What to say first when less than half of what a judgement needs is known. */
    public Optional<String> littleKnown() {
        return summary.completeness().filter(share -> share < LITTLE).map(share -> {
            String collected = notCollected(Fields.MINIMUM);
            return words.say("too_little", SummaryWords.percent(share))
                    + (collected.isEmpty() ? "" : "\n" + words.say("too_little.columns", collected));
        });
    }

    private String notCollected(List<Field> fields) {
        return words.join(plan.notCollected().stream()
                .filter(fields::contains)
                .map(Field::path)
                .toList());
    }

    private String rows() {
        List<String> parts = new ArrayList<>();
        String mended = summary.mended() > 0 ? words.say("mended", PrintedNumbers.count(summary.mended())) : "";
        parts.add(words.say("judged", PrintedNumbers.count(summary.judged())) + mended);
        part(parts, "closed", summary.closed());
        part(parts, "errors", summary.errors());
        return words.count("rows", summary.rows(), words.join(parts));
    }

    private void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(words.say(key, PrintedNumbers.count(count)));
        }
    }

    private void verdicts(Writer out) throws IOException {
        head(out, words.say("verdicts"));
        for (Verdict verdict : Verdict.values()) {
            long count = summary.count(verdict.name());
            double share = (double) count / summary.judged();
            String percent = SummaryWords.percent(share);
            line(out, String.format(Locale.ROOT, "  %-10s %,10d  %5s %%", verdict.name(), count, percent));
        }
    }

    private void money(Writer out) throws IOException {
        head(out, words.say("fees"));
        if (summary.fees().isEmpty()) {
            line(out, "  " + words.say("fees.none"));
        }
        for (Map.Entry<String, BigDecimal> fee : summary.fees().entrySet()) {
            BigDecimal risk = summary.feesAtRisk().getOrDefault(fee.getKey(), BigDecimal.ZERO);
            BigDecimal loss = summary.losses().get(fee.getKey());
            String all = SummaryWords.amount(fee.getKey(), fee.getValue());
            String told = words.say("fees.all", all, SummaryWords.amount(fee.getKey(), risk));
            String lost =
                    loss == null || hideCost ? "" : words.say("fees.loss", SummaryWords.amount(fee.getKey(), loss));
            line(out, "  " + told + lost);
        }
    }

    private void rules(Writer out) throws IOException {
        List<Map.Entry<String, Long>> most = summary.rules().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (most.isEmpty()) {
            return;
        }
        head(out, words.say("findings"));
        for (Map.Entry<String, Long> rule : most.subList(0, Math.min(RULES, most.size()))) {
            String code = rule.getKey().substring(0, rule.getKey().indexOf(':'));
            String severity = rule.getKey().substring(rule.getKey().indexOf(':') + 1);
            line(
                    out,
                    String.format(Locale.ROOT, "  %,10d  ", rule.getValue())
                            + SummaryWords.padded(words.severity(severity), 8) + " " + code + " " + words.title(code));
        }
        if (most.size() > RULES) {
            line(out, "              " + words.say("more", most.size() - RULES));
        }
    }

    private void costliest(Writer out) throws IOException {
        List<Summary.Costliest> costliest = summary.costliest();
        if (!costliest.isEmpty()) {
            head(out, words.say("costliest"));
            for (Summary.Costliest rule : costliest) {
                String fee = SummaryWords.amount(rule.currency(), rule.fee());
                line(out, "  " + words.say("costliest.rule", rule.code(), words.title(rule.code()), fee));
            }
        }
    }

    private void shares(Writer out, String key, Map<String, Heaviest> byCurrency) throws IOException {
        for (Map.Entry<String, Heaviest> entry : byCurrency.entrySet()) {
            Heaviest heaviest = entry.getValue();
            if (heaviest.all().signum() > 0) {
                head(out, heaviest.isExact() ? words.say(key) : words.say("at_most", words.say(key)));
                for (Heaviest.Share share : heaviest.most(SHARES)) {
                    line(out, share(entry.getKey(), share, heaviest.all()));
                }
            }
        }
    }

    private String share(String currency, Heaviest.Share share, BigDecimal all) {
        return String.format(
                Locale.ROOT,
                "  %20s  %5s %%  %s (%s)",
                SummaryWords.amount(currency, share.fee()),
                SummaryWords.percent(share.fee().doubleValue() / all.doubleValue()),
                SummaryWords.clipped(share.name()),
                words.count("deals", share.deals()));
    }

    private void worst(Writer out) throws IOException {
        List<Tally> worst = summary.worst().stream()
                .filter(tally -> !tally.outcome().equals(Verdict.SIGN.name()))
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        head(out, words.say("worst"));
        for (Tally tally : worst) {
            line(
                    out,
                    String.format(
                            Locale.ROOT,
                            "  %s %-7d %-10s %3d  %s%s",
                            words.say("row"),
                            tally.row(),
                            tally.outcome(),
                            tally.key().index(),
                            SummaryWords.clipped(tally.id()),
                            tally.fee()
                                    .map(fee -> "  " + SummaryWords.amount(tally.currency(), fee))
                                    .orElse("")));
            line(
                    out,
                    "              " + tally.flags().stream().limit(FLAGS).collect(Collectors.joining(" "))
                            + (tally.flags().size() > FLAGS
                                    ? " " + words.say("more", tally.flags().size() - FLAGS)
                                    : ""));
        }
    }

    private void open(Writer out) throws IOException {
        head(out, words.say("open"));
        String needed = words.join(plan.notCollected().stream()
                .filter(field -> Fields.MINIMUM.contains(field) || field.isMustKnow())
                .map(Field::path)
                .toList());
        line(out, "  " + (needed.isEmpty() ? words.say("open.nothing") : words.say("open.columns", needed)));
        if (!plan.meaningless().isEmpty()) {
            List<String> names =
                    plan.meaningless().stream().map(SummaryWords::clipped).toList();
            line(out, "  " + words.say("unused", words.join(names)));
        }
        for (ColumnPlan.Outdone column : plan.outdone()) {
            String by = SummaryWords.clipped(column.by().name());
            line(out, "  " + words.say("outdone", SummaryWords.clipped(column.name()), by));
        }
        for (Map.Entry<String, Long> word : summary.words().entrySet()) {
            String rows = words.count("rows.word", word.getValue());
            line(out, "  " + words.say("unmapped", SummaryWords.clipped(word.getKey()), rows));
        }
    }

    private static void head(Writer out, String text) throws IOException {
        line(out, "");
        line(out, text);
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
