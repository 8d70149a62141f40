package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a contract calls its parties: {@code ACME Ltd (the "Supplier")}, 「以下簡稱甲方」,
 * {@code 甲方：某某公司}, {@code "Agency" means …}.
 */
final class PartyDefinitions {

    /** The names of one party. */
    record Party(Set<String> names) {

        boolean sharesNameWith(Party other) {
            return names.stream().anyMatch(other.names::contains);
        }

        Party with(Party other) {
            Set<String> all = new LinkedHashSet<>(names);
            all.addAll(other.names);
            return new Party(all);
        }
    }

    /** Who engages whom, by their names. */
    record Engagement(String client, String engaged) {}

    private static final int LONGEST_NAME = 60;

    private static final String QUOTED = "[\"“”「『]([^\"“”「」『』]{1,40})[\"“”」』]";
    private static final Pattern NAME_IN_QUOTES = Pattern.compile(QUOTED);
    private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{1,160})[)）]");

    /** What may stand beside a name where it is given. */
    private static final Pattern GIVING = Pattern.compile("(?i)(?:the|hereinafter|hereafter|herein|together|with|its|"
            + "affiliates|referred|to|as|individually|each|an?|or|and|called|known|our|also|sometimes|singly|"
            + "以下|下稱|下称|簡稱|简称|統稱|稱|称|為|为|本合約|本合同|或|及|[\\s,;.:，、：])*");

    /** What stands before a role that is given without quotes: (hereinafter the agency). */
    private static final Pattern GIVEN_AS = Pattern.compile(
            "(?i)^(?:(?:the|our|hereinafter|hereafter|herein|referred|to|called|as|以下|簡稱|简称|下稱|下称|稱|称)[\\s,:：]{0,3})*");

    private static final Pattern SHORT_NAME = Pattern.compile("(?:簡稱|简称|下稱|下称|以下稱|以下称)(?:之?為|为)?[：:]?\\s{0,2}"
            + "[「『“\"]?([甲乙丙丁]方|[\\u4E00-\\u9FFF]{2,8}?|[A-Za-z][A-Za-z .]{1,20}?)[」』”\"]?(?=[)）,，。；;、\\s]|$)");

    private static final Pattern FULL_NAME = Pattern.compile("([^，,。；;：:、()（）「」『』“”\"\\n]{2,80})\\s{0,3}$");
    private static final Pattern COMPANY = Pattern.compile("(?i)\\b(?:inc|ltd|llc|llp|lp|corp|corporation|company|co|"
            + "limited|plc|gmbh|ag|b\\.?v|n\\.?v|s\\.?a|bank|partnership|trust|university|individual)\\b\\.?"
            + "|公司|企業社|工作室|事務所|商行|協會|协会|基金會|基金会|中心|大學|大学|醫院|医院|委員會|市政府|縣政府|[局處署部]$");

    /** A name in capitals that ends with what it is, of any number of words; in Chinese what ends in 公司. */
    private static final Pattern COMPANY_NAME = Pattern.compile(
            "(?<![Aa] )(?<![Aa]n )(?:[A-Z][\\w&.'’-]{0,30}[ ,]{1,2}){1,6}(?i:inc|ltd|llc|llp|lp|co|corp|corporation|limited|plc|gmbh|ag|b\\.?v|n\\.?v|s\\.?a)\\b\\.?"
                    + "|[\\u4E00-\\u9FFF]{2,24}公司");

    /** What stands before a name and a colon; only what names a side is taken, or 甲方 and 乙方. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[\\s;；。])([\\u4E00-\\u9FFF]{2,8}|[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{0,15})?)"
                    + "(?:[（(]([^（）()]{1,20})[)）])?\\s?[：:]\\s{0,4}([^，,。；;：:()（）\\n]{2,60}?)(?=[，,。；;(（\\n]|\\s{2}|\\s[甲乙]方|$)");

    /** Ends of labels that ask for a name. */
    private static final Pattern NAME_OF = Pattern.compile("(?:名稱|名称|全稱|全称|公司名)$| Name$");

    private static final Pattern MEANS =
            Pattern.compile(QUOTED + "\\s(?:means|shall mean|refers to)\\s([^,;.(]{2,60})");

    private static final Pattern ENGAGES =
            Pattern.compile("([甲乙]方)(?:茲|兹|擬|拟|為|为)?[^，。；;方]{0,24}?(?:委託|委托|委任|聘請|聘请|委請|委请)\\s?([甲乙]方)"
                    + "|([甲乙]方)(?:茲|兹)?(?:受|接受)([甲乙]方)(?:之|的)?(?:委託|委托|委任|聘請|聘请)");

    private final List<Party> parties = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();

    /** Takes in what a text says about the parties. */
    void take(String text) {
        if (text.indexOf('(') >= 0 || text.indexOf('（') >= 0) {
            brackets(text);
        }
        if (text.indexOf('稱') >= 0 || text.indexOf('称') >= 0) {
            shortNames(text);
        }
        if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
            labels(text);
        }
        if (text.contains(" mean") || text.contains(" refers to ")) {
            meanings(text);
        }
        if (text.indexOf('方') >= 0) {
            engagements(text);
        }
    }

    /** The parties, each with all of its names. */
    List<Party> parties() {
        List<Party> joined = new ArrayList<>();
        for (Party party : parties) {
            Party whole = party;
            for (Party other : List.copyOf(joined)) {
                if (whole.sharesNameWith(other)) {
                    joined.remove(other);
                    whole = other.with(whole);
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    List<Engagement> engagements() {
        return engagements;
    }

    private void brackets(String text) {
        Matcher bracket = BRACKETS.matcher(text);
        int partyBefore = 0;
        while (bracket.find()) {
            String inside = bracket.group(1);
            Set<String> names = new LinkedHashSet<>();
            Matcher quoted = NAME_IN_QUOTES.matcher(inside);
            quoted.results().forEach(found -> names.add(found.group(1).strip()));
            String beside = quoted.reset().replaceAll(" ");
            if (names.isEmpty() && isCompany(text.substring(partyBefore, bracket.start()))) {
                String bare = GIVEN_AS.matcher(inside).replaceFirst("").strip();
                if (Roles.of(bare).isPresent()) {
                    names.add(bare);
                    beside = "";
                }
            }
            Optional<String> role = role(beside);
            if (!names.isEmpty() && (role.isPresent() || GIVING.matcher(beside).matches())) {
                role.ifPresent(names::add);
                String before = text.substring(Math.max(partyBefore, bracket.start() - 200), bracket.start());
                if (company(before, names) || names.stream().anyMatch(Roles::isRole)) {
                    add(names);
                }
                partyBefore = bracket.end();
            }
        }
    }

    /** Whether it is the full name of a company or a public body, whose last word tells no side. */
    static boolean isCompany(String name) {
        return COMPANY.matcher(name).find();
    }

    /** What somebody is whose name is given with it, as in 以下稱「甲方」，即刊登媒體. */
    private static Optional<String> role(String beside) {
        int comma = Math.max(beside.lastIndexOf('，'), beside.lastIndexOf(','));
        String last = beside.substring(comma + 1).strip().replaceFirst("^[即係系]", "");
        return comma > 0
                        && GIVING.matcher(beside.substring(0, comma)).matches()
                        && Roles.ofDescription(last).isPresent()
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Adds the full name that stands right before; whether it is that of a company or a person. */
    private static boolean company(String before, Set<String> names) {
        boolean company = COMPANY.matcher(before).find();
        COMPANY_NAME.matcher(before).results().reduce((first, last) -> last).ifPresent(last -> names.add(last.group()));
        return company;
    }

    private void shortNames(String text) {
        Matcher name = SHORT_NAME.matcher(text);
        while (name.find()) {
            Set<String> names = new LinkedHashSet<>(Set.of(name.group(1).strip()));
            int bracket = Math.max(text.lastIndexOf('（', name.start()), text.lastIndexOf('(', name.start()));
            int from = bracket >= 0 && name.start() - bracket < 12 ? bracket : name.start();
            String before = text.substring(Math.max(0, from - 60), from);
            Matcher full = FULL_NAME.matcher(before.replaceAll("[，,（(\\s]*(?:以下|下)?$", ""));
            if (full.find()) {
                names.add(full.group(1)
                        .replaceFirst("^.*(?:立[合契]?[約约]書?人|[與和及与])", "")
                        .strip());
            }
            add(names);
        }
    }

    private void labels(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            String called = NAME_OF.matcher(label.group(1)).replaceFirst("").strip();
            boolean company = COMPANY.matcher(label.group(3)).find();
            if (Roles.isRole(called) && (company || label.group(2) != null)) {
                Set<String> names = new LinkedHashSet<>(Set.of(called));
                Optional.ofNullable(label.group(2)).map(String::strip).ifPresent(names::add);
                if (company) {
                    names.add(label.group(3).strip());
                }
                add(names);
            }
        }
    }

    private void meanings(String text) {
        Matcher means = MEANS.matcher(text);
        while (means.find()) {
            if (Roles.isRole(means.group(1)) || COMPANY.matcher(means.group(2)).find()) {
                add(new LinkedHashSet<>(List.of(means.group(1), means.group(2).strip())));
            }
        }
    }

    private void engagements(String text) {
        Matcher engages = ENGAGES.matcher(text);
        while (engages.find()) {
            boolean active = engages.group(1) != null;
            String client = active ? engages.group(1) : engages.group(4);
            String engaged = active ? engages.group(2) : engages.group(3);
            if (!client.equals(engaged)) {
                engagements.add(new Engagement(client, engaged));
            }
        }
    }

    private void add(Set<String> names) {
        names.removeIf(name -> name.length() > LONGEST_NAME || name.length() < 2 || Roles.isNobody(name));
        if (!names.isEmpty() && parties.size() < 1_000) {
            parties.add(new Party(names));
        }
    }
}
