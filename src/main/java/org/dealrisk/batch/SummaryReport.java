package org.dealrisk.batch;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Verdict;

/** Tells a {@link Summary} to a person. */
public final class SummaryReport {

    private static final double LITTLE = 0.5;
    private static final int RULES = 15;
    private static final int SHARES = 10;
    private static final int WIDEST_NAME = 40;

    private final Summary summary;
    private final ColumnPlan plan;
    private final RulePack pack;

    public SummaryReport(Summary summary, ColumnPlan plan, RulePack pack) {
        this.summary = summary;
        this.plan = plan;
        this.pack = pack;
    }

    /** Writes it; how little was judged comes first, where it was little. */
    public void write(Writer out) throws IOException {
        if (littleKnown().isPresent()) {
            line(out, littleKnown().get());
            line(out, "");
        }
        line(out, rows());
        if (summary.judged() > 0) {
            verdicts(out);
            money(out);
            rules(out);
            costliest(out);
            shares(out, "Clients", summary.clients());
            shares(out, "Sources", summary.sources());
            shares(out, "Owners", summary.owners());
            worst(out);
        }
        open(out);
    }

    /** What to say first when less than half of what a judgement needs is known. */
    public Optional<String> littleKnown() {
        return summary.completeness().filter(share -> share < LITTLE).map(share -> {
            String collected = notCollected(Fields.MINIMUM);
            return "TOO LITTLE TO JUDGE: of what a judgement needs, " + percent(share) + " % is known on average."
                    + (collected.isEmpty()
                            ? ""
                            : "\nOf the five basics the file has no column for " + collected
                                    + "; the verdicts below say nothing about them.");
        });
    }

    private String notCollected(List<Field> fields) {
        return plan.notCollected().stream()
                .filter(fields::contains)
                .map(Field::path)
                .collect(Collectors.joining(", "));
    }

    private String rows() {
        StringBuilder text = new StringBuilder(
                counted(summary.rows(), "row") + ": " + PrintedNumbers.count(summary.judged()) + " judged");
        if (summary.closed() > 0) {
            text.append(", ").append(PrintedNumbers.count(summary.closed())).append(" already won or lost");
        }
        if (summary.errors() > 0) {
            text.append(", ").append(PrintedNumbers.count(summary.errors())).append(" could not be read");
        }
        text.append('.');
        if (summary.blank() > 0) {
            text.append(' ').append(counted(summary.blank(), "blank row")).append(" passed through.");
        }
        return text.toString();
    }

    private void verdicts(Writer out) throws IOException {
        head(out, "Verdicts");
        for (Verdict verdict : Verdict.values()) {
            long count = summary.count(verdict.name());
            double share = (double) count / summary.judged();
            line(out, String.format(Locale.ROOT, "  %-10s %,10d  %5s %%", verdict.name(), count, percent(share)));
        }
    }

    private void money(Writer out) throws IOException {
        head(out, "Fees");
        if (summary.fees().isEmpty()) {
            line(out, "  no row has one");
        }
        for (Map.Entry<String, BigDecimal> fee : summary.fees().entrySet()) {
            BigDecimal risk = summary.feesAtRisk().getOrDefault(fee.getKey(), BigDecimal.ZERO);
            BigDecimal loss = summary.losses().get(fee.getKey());
            line(
                    out,
                    "  " + amount(fee.getKey(), fee.getValue()) + " in all, "
                            + amount(fee.getKey(), risk) + " of it at risk: in deals to escalate or to leave"
                            + (loss == null
                                    ? ""
                                    : "; expected loss where it can be computed " + amount(fee.getKey(), loss)));
        }
    }

    private void rules(Writer out) throws IOException {
        List<Map.Entry<String, Long>> most = summary.rules().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (most.isEmpty()) {
            return;
        }
        head(out, "Findings");
        for (Map.Entry<String, Long> rule : most.subList(0, Math.min(RULES, most.size()))) {
            String code = rule.getKey().substring(0, rule.getKey().indexOf(':'));
            String severity = rule.getKey().substring(rule.getKey().indexOf(':') + 1);
            line(out, String.format(Locale.ROOT, "  %,10d  %-8s %s %s", rule.getValue(), severity, code, title(code)));
        }
        if (most.size() > RULES) {
            line(out, "              and " + (most.size() - RULES) + " more");
        }
    }

    private void costliest(Writer out) throws IOException {
        List<Summary.Costliest> costliest = summary.costliest();
        if (!costliest.isEmpty()) {
            head(out, "The rule behind the verdict on the most money");
            for (Summary.Costliest rule : costliest) {
                line(
                        out,
                        "  " + rule.code() + " " + title(rule.code()) + ": " + amount(rule.currency(), rule.fee())
                                + " in fees");
            }
        }
    }

    private static void shares(Writer out, String what, Map<String, Heaviest> byCurrency) throws IOException {
        for (Map.Entry<String, Heaviest> entry : byCurrency.entrySet()) {
            Heaviest heaviest = entry.getValue();
            if (heaviest.all().signum() > 0) {
                head(out, what + " with the most in fees" + (heaviest.isExact() ? "" : " (at most so much)"));
                for (Heaviest.Share share : heaviest.most(SHARES)) {
                    line(out, share(entry.getKey(), share, heaviest.all()));
                }
            }
        }
    }

    private static String share(String currency, Heaviest.Share share, BigDecimal all) {
        return String.format(
                Locale.ROOT,
                "  %20s  %5s %%  %s (%s)",
                amount(currency, share.fee()),
                percent(share.fee().doubleValue() / all.doubleValue()),
                clipped(share.name()),
                counted(share.deals(), "deal"));
    }

    private void worst(Writer out) throws IOException {
        List<Tally> worst = summary.worst().stream()
                .filter(tally -> !tally.outcome().equals(Verdict.SIGN.name()))
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        head(out, "The worst");
        for (Tally tally : worst) {
            line(
                    out,
                    String.format(
                            Locale.ROOT,
                            "  row %-7d %-10s %3d  %s%s",
                            tally.row(),
                            tally.outcome(),
                            tally.key().index(),
                            clipped(tally.id()),
                            tally.fee()
                                    .map(fee -> "  " + amount(tally.currency(), fee))
                                    .orElse("")));
            line(
                    out,
                    "              " + tally.flags().stream().limit(6).collect(Collectors.joining(" "))
                            + (tally.flags().size() > 6
                                    ? " and " + (tally.flags().size() - 6) + " more"
                                    : ""));
        }
    }

    private void open(Writer out) throws IOException {
        head(out, "Not in this file");
        String needed = plan.notCollected().stream()
                .filter(field -> Fields.MINIMUM.contains(field) || field.isMustKnow())
                .map(Field::path)
                .collect(Collectors.joining(", "));
        line(
                out,
                needed.isEmpty()
                        ? "  nothing that every judgement needs"
                        : "  no column for " + needed + ": not asked for, and held against no deal");
        if (!plan.unused().isEmpty()) {
            line(
                    out,
                    "  columns that say nothing known: "
                            + plan.unused().stream().map(SummaryReport::clipped).collect(Collectors.joining(", ")));
        }
        for (Map.Entry<String, Long> word : summary.words().entrySet()) {
            line(
                    out,
                    "  a word that nothing maps, taken as unknown: " + clipped(word.getKey()) + " ("
                            + counted(word.getValue(), "row") + ")");
        }
    }

    private String title(String code) {
        return pack.rule(code).map(SummaryReport::title).orElse("");
    }

    private static String title(Rule rule) {
        return rule.in(Language.EN).title();
    }

    private static String clipped(String text) {
        String plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return plain.codePointCount(0, plain.length()) <= WIDEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WIDEST_NAME - 1)) + "…";
    }

    static String counted(long count, String thing) {
        return PrintedNumbers.count(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String amount(String currency, BigDecimal value) {
        return (currency.isEmpty() ? "" : currency + " ") + PrintedNumbers.money(value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
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
