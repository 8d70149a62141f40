package org.dealrisk.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Test sentences by section: {@code [name]}, then one sentence a line; {@code #} starts a remark. */
public final class Sentences {

    /** Sentences that patterns were made to fit. */
    public static final List<String> TUNING = List.of(
            "sentences-a.txt",
            "sentences-b.txt",
            "sentences-c.txt",
            "sentences-d.txt",
            "sentences-e.txt",
            "sentences-f.txt",
            "sentences-g.txt",
            "adversary-en.txt",
            "sentences-h.txt",
            "sentences-i.txt",
            "sentences-j.txt",
            "sentences-k.txt",
            "sentences-l.txt",
            "sentences-m.txt",
            "sentences-n.txt",
            "sentences-o.txt",
            "sentences-p.txt",
            "sentences-q.txt",
            "sentences-r.txt",
            "sentences-s.txt",
            "sentences-t.txt",
            "sentences-u.txt",
            "notes.txt");

    /** Sentences that tell how well patterns do on text that nobody fitted them to; no pattern is made from them. */
    public static final List<String> SET_ASIDE = List.of(
            "unseen-1a.txt",
            "unseen-1b.txt",
            "unseen-2a.txt",
            "unseen-2b.txt",
            "unseen-3a.txt",
            "unseen-3b.txt",
            "unseen-4a.txt",
            "unseen-4b.txt",
            "unseen-5a.txt",
            "unseen-5b.txt",
            "unseen-6a.txt",
            "unseen-6b.txt",
            "unseen-7.txt",
            "unseen-8a.txt",
            "unseen-8b.txt",
            "unseen-8c.txt",
            "unseen-8d.txt",
            "unseen-9a.txt",
            "unseen-9b.txt",
            "unseen-9c.txt",
            "unseen-9d.txt",
            "unseen-10a.txt",
            "unseen-10b.txt",
            "unseen-10c.txt",
            "unseen-10d.txt",
            "unseen-11a.txt",
            "unseen-11b.txt",
            "unseen-12b.txt",
            "unseen-12d.txt",
            "unseen-13b.txt",
            "unseen-13d.txt",
            "unseen-14.txt");

    /** Those of the sentences set aside from which nothing at all was ever made. */
    public static final List<String> KEPT = List.of(
            "unseen-4b.txt",
            "unseen-5b.txt",
            "unseen-6b.txt",
            "unseen-7.txt",
            "unseen-8b.txt",
            "unseen-8d.txt",
            "unseen-9b.txt",
            "unseen-9d.txt",
            "unseen-10b.txt",
            "unseen-10d.txt",
            "unseen-12b.txt",
            "unseen-12d.txt",
            "unseen-13b.txt",
            "unseen-13d.txt",
            "unseen-14.txt");

    /** Sentences from which only weights are learned. */
    public static final List<String> WEIGHED = List.of(
            "weighed-cn-1.txt",
            "weighed-cn-2.txt",
            "weighed-cn-3.txt",
            "weighed-cn-4.txt",
            "weighed-cn-21.txt",
            "weighed-cn-22.txt",
            "weighed-en-1.txt",
            "weighed-en-2.txt",
            "weighed-en-3.txt",
            "weighed-en-4.txt",
            "weighed-en-5.txt",
            "weighed-en-6.txt",
            "weighed-en-7.txt",
            "weighed-en-8.txt",
            "weighed-en-9.txt",
            "weighed-en-10.txt",
            "weighed-en-11.txt",
            "weighed-en-12.txt",
            "weighed-en-21.txt",
            "weighed-en-22.txt",
            "weighed-en-23.txt",
            "weighed-en-24.txt",
            "weighed-en-25.txt",
            "weighed-none-2.txt",
            "weighed-none.txt",
            "weighed-none-3.txt",
            "weighed-en-31.txt",
            "weighed-en-32.txt",
            "weighed-cn-31.txt",
            "weighed-tw-31.txt",
            "weighed-own.txt",
            "weighed-tw-1.txt",
            "weighed-tw-2.txt",
            "weighed-tw-3.txt",
            "weighed-tw-4.txt",
            "weighed-tw-21.txt",
            "weighed-tw-22.txt",
            "weighed-zh-5.txt");

    /** Provisions in the style of contracts, from which what contracts weigh is learned. */
    public static final List<String> PROVISIONS = List.of(
            "provisions-en-1.txt",
            "provisions-en-2.txt",
            "provisions-en-3.txt",
            "provisions-en-4.txt",
            "provisions-en-6.txt",
            "provisions-en-7.txt",
            "provisions-en-8.txt",
            "provisions-en-9.txt",
            "provisions-en-10.txt",
            "provisions-en-11.txt",
            "provisions-en-12.txt",
            "provisions-en-13.txt",
            "provisions-en-14.txt",
            "provisions-en-15.txt",
            "provisions-none.txt",
            "provisions-zh-1.txt",
            "provisions-zh-2.txt",
            "provisions-zh-3.txt",
            "provisions-zh-4.txt",
            "provisions-zh-5.txt",
            "provisions-zh-6.txt",
            "provisions-zh-7.txt",
            "provisions-zh-8.txt");

    /** Provisions in the style of contracts that tell how well they are recognised; nothing was made from them. */
    public static final List<String> PROVISIONS_KEPT = List.of(
            "provisions-kept-cn.txt",
            "provisions-kept-en.txt",
            "provisions-kept-en-2.txt",
            "provisions-kept-tw.txt",
            "provisions-kept-zh-2.txt");

    private Sentences() {}

    /** All sentences that weights are learned from. */
    public static List<String> taught() {
        List<String> taught = new ArrayList<>(TUNING);
        SET_ASIDE.stream().filter(file -> !KEPT.contains(file)).forEach(taught::add);
        taught.addAll(WEIGHED);
        return taught;
    }

    /** The sentences of a file by section, in order. */
    public static Map<String, List<String>> sections(String file) {
        try (InputStream stream = Sentences.class.getResourceAsStream("/clauses/" + file)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = List.of();
        for (String line : text.split("\n")) {
            if (line.startsWith("[")) {
                lines = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return sections;
    }
}
