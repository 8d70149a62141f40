package org.dealrisk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.TextReader;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.PackLoader;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Account;
import org.dealrisk.verdict.Judge;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlNode;

/** Runs to render: a few rules, a few deals, a document that cannot be read. */
final class Samples {

    private static final RulePack.Origin ORIGIN = new RulePack.Origin("sample", "1.0", "0".repeat(64));

    private Samples() {}

    static Run empty(Language language) {
        return run(language, List.of());
    }

    static Run one(Language language) {
        return run(language, deals(language, "seed.yaml"));
    }

    static Run many(Language language) {
        List<Run.Result> results = new ArrayList<>(deals(language, "seed.yaml"));
        results.addAll(deals(language, "small.yaml"));
        return run(language, results);
    }

    static Run error(Language language) {
        List<Run.Result> results = new ArrayList<>(deals(language, "small.yaml"));
        results.add(1, unread());
        return run(language, results);
    }

    static Run run(Language language, List<Run.Result> results) {
        return new Run("0.1.0", List.of(ORIGIN), language, Display.standard(), results);
    }

    /** A run of the deals in a text. */
    static Run of(Language language, String text) {
        return run(language, judged(language, "deal.yaml", text));
    }

    /** A run of the deals in a text of this name. */
    static Run named(Language language, String name, String text) {
        return run(language, judged(language, name, text));
    }

    static Run with(Run run, Display display) {
        return run.with(display);
    }

    static Run.Result unread() {
        Source source = Source.of("broken.yaml", "name: 期間兩年\nterm:\n  months: 兩年 # ?\n");
        Place place = new Place(source, Span.onLine(3, 11, 2));
        Message found = Message.of(
                "{0} is {1}; expected {2}",
                "term.months", Message.quoted("兩年"), Message.of("a whole number such as 24"));
        Diagnostic first = Diagnostic.at(place, found).withField("term.months").withHint(Message.of("write {0}", "24"));
        return new Run.Unread(List.of(first, Diagnostic.of("gone.yaml", Message.of("there is no such file"))));
    }

    /** The deals of a resource explained, their clauses read. */
    static ExplainRun explained(Language language, String name, Display display) {
        Judge judge = new Judge(pack(), new TextReader(), new Judge.Terms(language, Optional.empty(), true));
        List<Account> accounts = DealReader.create().read(Source.of(name, resource(name))).stream()
                .map(deal -> judge.account(deal.value().orElseThrow()))
                .toList();
        List<Run.Result> results = accounts.stream()
                .<Run.Result>map(account -> new Run.Judged(account.assessment()))
                .toList();
        return new ExplainRun(
                run(language, results).with(display),
                accounts.stream()
                        .map(account -> new ExplainRun.Explained(account, Optional.empty()))
                        .toList());
    }

    static String render(ExplainFormat format, ExplainRun run) {
        return written(out -> format.render(run, out));
    }

    static String render(Format format, Run run) {
        return written(out -> format.render(run, out));
    }

    private interface Body {
        void writeTo(StringWriter out) throws IOException;
    }

    private static String written(Body body) {
        StringWriter out = new StringWriter();
        try {
            body.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<Run.Result> deals(Language language, String name) {
        return judged(language, name, resource(name));
    }

    private static List<Run.Result> judged(Language language, String name, String text) {
        Judge judge = new Judge(pack(), new TypedByHand(), new Judge.Terms(language, Optional.empty(), true));
        return SampleForm.read(name, text).stream()
                .<Run.Result>map(deal -> new Run.Judged(judge.assess(deal)))
                .toList();
    }

    static RulePack pack() {
        List<YamlNode> rules = YamlDocuments.read(Source.of("rules.yaml", resource("rules.yaml"))).stream()
                .map(document -> document.value().orElseThrow())
                .toList();
        Parsed<RulePack> pack = PackLoader.load(new PackLoader.Documents(ORIGIN, Optional.empty(), rules));
        return pack.value()
                .orElseThrow(() -> new IllegalStateException(pack.faults().stream()
                        .map(Diagnostic::headline)
                        .toList()
                        .toString()));
    }

    private static String resource(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
