package org.dealrisk.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule to start from. It is a rule that works: whoever writes another changes it step by step. */
final class NewRule {

    /** What a header says of languages, up to its next key. */
    private static final Pattern LANGUAGES = Pattern.compile("(?m)^languages:((?:.*)(?:\\R[ -].*)*)");

    private static final String RULE = """
            code: %s
            id: %s
            route: commercial
            source: Who decided this, and from which figures
            params:
              smallest: {value: 20000, unit: money, source: "Where the threshold comes from"}
            tiers:
              medium: fee < param.smallest
            texts:
            %scases:
              - name: just below the threshold
                deal: {fee: 19999}
                expect: medium
              - name: at the threshold
                deal: {fee: 20000}
                expect: clear
              - name: nobody knows the fee
                deal: {fee: unknown}
                expect: cannot-tell
                missing: [fee]
            """;

    private static final String ENGLISH = """
              en:
                title: %s
                message: "The fee is {fee}; expected {param.smallest} or more."
                why: What goes wrong when this is signed as it stands.
                ask: What to ask for instead.
            """;

    private static final String CHINESE = """
              zh-TW:
                title: %s
                message: "費用 {fee}；應為 {param.smallest} 以上。"
                why: 照這樣簽約會出什麼問題。
                ask: 應改為要求什麼。
            """;

    private NewRule() {}

    /** The header of a pack that is called like its folder. */
    static String pack(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String called =
                name == null ? "" : name.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String even = called.replaceAll("^-+|-+$", "");
        return "name: " + (even.isEmpty() ? "my-pack" : "\"" + even + "\"") + "\nversion: \"1.0\"\nlanguages: [en]\n";
    }

    /**
     * A rule.
     *
     * @param header the text of its pack, whose languages it has
     */
    static String rule(String code, String id, String header) {
        String title = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
        Matcher languages = LANGUAGES.matcher(header);
        String told = languages.find() ? languages.group(1) : "";
        boolean chinese = told.contains("zh-TW");
        boolean english = told.contains("en") || !chinese;
        String texts = (english ? ENGLISH.formatted(title) : "") + (chinese ? CHINESE.formatted(title) : "");
        return RULE.formatted(code, id, texts);
    }
}
