package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.model.Clause.Author;
import org.dealrisk.model.TextSample.Kind;

/**
 * The words that the form understands beside the names and words of its fields: what says that nobody knows,
 * or that there is none, yes and no, currencies, and the keys of the objects in its lists. Words are in NFKC and small
 * letters, and are read in any.
 */
public final class FormWords {

    /** What says that nobody knows; the empty word is what stands where nothing was written. */
    public static final Set<String> UNKNOWN =
            Set.of("", "?", "unknown", "n/a-yet", "tbd", "null", "~", "不明", "未知", "待確認", "待确认");

    public static final Set<String> NONE = Set.of("none", "無", "无", "沒有", "没有");

    /** What people and programs put where they have nothing to put. */
    static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "n.a.", "#n/a", "-", "--", "–", "—", "不適用", "不适用");

    static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("是", true),
            Map.entry("有", true),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("否", false),
            Map.entry("無", false),
            Map.entry("无", false),
            Map.entry("沒有", false),
            Map.entry("没有", false));

    /** How currencies are called that have only one meaning. */
    static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("nt$", "TWD"),
            Map.entry("新台幣", "TWD"),
            Map.entry("新臺幣", "TWD"),
            Map.entry("新台币", "TWD"),
            Map.entry("台幣", "TWD"),
            Map.entry("臺幣", "TWD"),
            Map.entry("台币", "TWD"),
            Map.entry("人民幣", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("us$", "USD"),
            Map.entry("美金", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("hk$", "HKD"),
            Map.entry("港幣", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("€", "EUR"),
            Map.entry("歐元", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("日圓", "JPY"),
            Map.entry("日元", "JPY"),
            Map.entry("日幣", "JPY"),
            Map.entry("日币", "JPY"),
            Map.entry("£", "GBP"),
            Map.entry("英鎊", "GBP"),
            Map.entry("英镑", "GBP"));

    static final List<String> AUTHORS = List.of("us", "client", "template", "unknown");

    static final Map<String, Author> AUTHOR_WORDS = Map.of(
            "us", Author.US,
            "我方", Author.US,
            "client", Author.CLIENT,
            "客戶", Author.CLIENT,
            "客户", Author.CLIENT,
            "template", Author.TEMPLATE,
            "範本", Author.TEMPLATE,
            "范本", Author.TEMPLATE);

    static final Map<String, Kind> KINDS =
            Map.of("proposal", Kind.PROPOSAL, "email", Kind.EMAIL, "reply", Kind.REPLY, "template", Kind.TEMPLATE);

    /** The kinds of texts. */
    public static final List<String> TEXT_KINDS = List.of("proposal", "email", "reply", "template");

    public static final List<String> CLAUSE_KEYS =
            List.of("text", "type", "drafted_by", "negotiable", "params", "ref", "file");

    public static final List<String> TEXT_KEYS = List.of("kind", "text", "file");

    public static final List<String> WAIVER_KEYS = List.of("rule", "reason", "by", "until");

    public static final List<String> FUTURE_ORDER_KEYS = List.of("year", "multiple_of_order", "margin_rate");

    private FormWords() {}

    /** Every word for yes and for no. */
    public static Set<String> flags() {
        return FLAGS.keySet();
    }

    /** Every name of a currency beside the codes of ISO 4217. */
    public static Set<String> currencies() {
        return CURRENCIES.keySet();
    }

    /** Every word for who drafted a clause, but for those that say that nobody knows. */
    public static Collection<String> authors() {
        return AUTHOR_WORDS.keySet();
    }
}
