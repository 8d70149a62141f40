package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dealrisk.clause.PartyDefinitions.Engagement;
import org.dealrisk.clause.PartyDefinitions.Party;
import org.dealrisk.clause.Roles.Side;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * Tells which names in the contract are ours and which the client's, before any clause is read: from
 * what the contract calls its parties. A name given by hand holds against everything, then the name of
 * the client, then a word that has only one side ("Advertiser", 承攬人), then who engages whom, then who
 * wrote the text, "we" or "you", then the last word of what a party is called (刊登媒體), then who pays the price. Of two parties the other has the other side. A name bound in one
 * document holds in it, and elsewhere in the deal where that says nothing else.
 *
 * <p>甲方 and 乙方 that nothing binds are taken as the client and us.
 */
final class Sides {

    private static final Pattern YOU = Pattern.compile("(?i)\\byour?\\b|貴公司|贵公司|貴方|贵方|您");

    private final Deal deal;
    private final Map<String, Side> byHand = new HashMap<>();
    private final Map<String, Map<String, Side>> bySource = new LinkedHashMap<>();
    private final Map<String, Deal> deals = new HashMap<>();
    private boolean assumed;

    private Sides(Deal deal) {
        this.deal = deal;
        names(Field.OUR_PARTY_NAMES).forEach(name -> byHand.put(Roles.even(name), Side.US));
        names(Field.CLIENT_PARTY_NAMES).forEach(name -> byHand.put(Roles.even(name), Side.THEM));
    }

    /** The sides in a deal. */
    static Sides of(Deal deal, PartyTalk talk) {
        Sides sides = new Sides(deal);
        Map<String, PartyDefinitions> definitions = new LinkedHashMap<>();
        Map<String, Clause.Author> authors = new HashMap<>();
        boolean neutral = false;
        for (Clause clause : deal.clauses()) {
            String source = clause.place().source().name();
            authors.putIfAbsent(source, clause.draftedBy());
            PartyTalk.Heard heard = talk.in(clause.text());
            neutral |= heard.isNeutral();
            if (heard.defines()) {
                definitions
                        .computeIfAbsent(source, none -> new PartyDefinitions())
                        .take(clause.text());
            }
        }
        definitions.forEach((source, found) -> sides.bySource.put(
                source, sides.resolve(found, authors.getOrDefault(source, Clause.Author.UNKNOWN), source)));
        sides.assumed = neutral
                && deal.clauses().stream()
                        .anyMatch(clause -> talk.in(clause.text()).isNeutral() && sides.isOpen(clause));
        return sides;
    }

    /** Whether a clause has 甲方 or 乙方 and nothing says who that is. */
    boolean areAssumed() {
        return assumed;
    }

    /** Whether 甲方 is us, or 乙方 the client, in the first document that says so. */
    boolean areTurned() {
        Map<String, Side> known = known("");
        return Optional.ofNullable(known.get("甲方"))
                .or(() -> Optional.ofNullable(known.get("乙方")).map(Side::other))
                .filter(side -> side == Side.US)
                .isPresent();
    }

    /** Of a clause that has 甲方 or 乙方. */
    private boolean isOpen(Clause clause) {
        return clause.types().isEmpty()
                && known(clause.place().source().name()).keySet().stream()
                        .noneMatch(name -> Roles.standard(name).isPresent());
    }

    /** The deal with the names that hold where the clause stands. */
    Deal dealFor(Clause clause) {
        if (bySource.isEmpty()) {
            return deal;
        }
        boolean addressed = clause.draftedBy() == Clause.Author.CLIENT
                && YOU.matcher(clause.text()).find();
        String source = clause.place().source().name();
        return deals.computeIfAbsent((addressed ? "you " : "") + source, key -> named(known(source), addressed));
    }

    private Deal named(Map<String, Side> known, boolean addressed) {
        if (known.equals(byHand)) {
            return deal;
        }
        List<String> us = names(known, Side.US);
        List<String> them = names(known, Side.THEM);
        if (addressed && !known.containsKey("you") && !known.containsKey("we")) {
            us.addAll(List.of("you", "your", "貴公司", "貴方", "您", "贵公司", "贵方"));
            them.addAll(List.of("we", "us", "our", "本公司", "我方", "我們", "我们"));
        }
        return deal.toBuilder()
                .answer(Field.OUR_PARTY_NAMES, new Answer.Known(new Value.Texts(us), List.of()))
                .answer(Field.CLIENT_PARTY_NAMES, new Answer.Known(new Value.Texts(them), List.of()))
                .build();
    }

    private static List<String> names(Map<String, Side> known, Side side) {
        List<String> names = new ArrayList<>();
        known.forEach((name, its) -> {
            if (its == side) {
                names.add(name);
            }
        });
        return names;
    }

    /** Every name that has a side in a source; what is said nearer holds. */
    private Map<String, Side> known(String source) {
        Map<String, Side> known = new LinkedHashMap<>(byHand);
        bySource.getOrDefault(source, Map.of()).forEach(known::putIfAbsent);
        bySource.values().forEach(names -> names.forEach(known::putIfAbsent));
        return known;
    }

    private Map<String, Side> resolve(PartyDefinitions definitions, Clause.Author author, String source) {
        List<Party> parties = definitions.parties();
        Map<Party, Side> sides = new LinkedHashMap<>();
        for (Party party : parties) {
            side(party, definitions.engagements(), author).ifPresent(side -> sides.put(party, side));
        }
        if (sides.isEmpty()) {
            sides.putAll(described(parties));
        }
        if (parties.size() == 2 && sides.isEmpty()) {
            Payers.among(parties, texts(source)).ifPresent(payer -> sides.put(payer, Side.THEM));
        }
        // Of two parties the other one is on the other side; of three nobody can tell.
        if (parties.size() == 2 && sides.size() == 1) {
            Party open = sides.containsKey(parties.get(0)) ? parties.get(1) : parties.get(0);
            sides.put(open, sides.values().iterator().next().other());
        }
        Map<String, Side> written = new LinkedHashMap<>();
        sides.forEach((party, side) -> party.names().forEach(name -> written.putIfAbsent(name, side)));
        Map<String, Side> names = new LinkedHashMap<>();
        written.forEach((name, side) -> names.putIfAbsent(Roles.even(name), side));
        List<String> all =
                parties.stream().flatMap(party -> party.names().stream()).toList();
        ShortNames.in(all, texts(source)).forEach((name, word) -> {
            if (written.containsKey(name)) {
                names.putIfAbsent(Roles.even(word), written.get(name));
            }
        });
        definitions.engagements().forEach(engagement -> {
            names.putIfAbsent(engagement.client(), Side.THEM);
            names.putIfAbsent(engagement.engaged(), Side.US);
        });
        return names;
    }

    private List<String> texts(String source) {
        List<String> texts = new ArrayList<>();
        for (Clause clause : deal.clauses()) {
            if (clause.place().source().name().equals(source)) {
                texts.add(clause.text());
            }
        }
        return texts;
    }

    private Optional<Side> side(Party party, List<Engagement> engagements, Clause.Author author) {
        return first(party, name -> Optional.ofNullable(byHand.get(Roles.even(name))))
                .or(() -> first(party, this::client))
                .or(() -> first(party, Roles::of))
                .or(() -> first(party, name -> engaged(name, engagements)))
                .or(() -> first(party, name -> addressed(name, author)));
    }

    private static Optional<Side> first(Party party, Function<String, Optional<Side>> told) {
        return party.names().stream().map(told).flatMap(Optional::stream).findFirst();
    }

    private Optional<Side> client(String name) {
        String known = deal.text(Field.CLIENT_NAME).map(Roles::even).orElse("");
        String even = Roles.even(name);
        boolean same = known.length() > 1 && (even.contains(known) || (even.length() > 3 && known.contains(even)));
        return same ? Optional.of(Side.THEM) : Optional.empty();
    }

    /** By what they are called, unless that puts two parties on one side. */
    private static Map<Party, Side> described(List<Party> parties) {
        Map<Party, Side> sides = new LinkedHashMap<>();
        parties.forEach(party -> first(party, Sides::described).ifPresent(side -> sides.put(party, side)));
        boolean both = parties.size() == 2 && sides.size() == 2;
        return both && sides.get(parties.get(0)) == sides.get(parties.get(1)) ? Map.of() : sides;
    }

    /** By its last words, where a name has several: in Chinese what somebody is stands last. */
    private static Optional<Side> described(String name) {
        return PartyDefinitions.isCompany(name) ? Optional.empty() : Roles.ofDescription(name);
    }

    private static Optional<Side> engaged(String name, List<Engagement> engagements) {
        for (Engagement engagement : engagements) {
            if (engagement.client().equals(name)) {
                return Optional.of(Side.THEM);
            }
            if (engagement.engaged().equals(name)) {
                return Optional.of(Side.US);
            }
        }
        return Optional.empty();
    }

    private static Optional<Side> addressed(String name, Clause.Author author) {
        return Roles.addressed(name).map(side -> author == Clause.Author.CLIENT ? side.other() : side);
    }

    private List<String> names(Field field) {
        return deal.value(field).orElse(null) instanceof Value.Texts texts ? texts.texts() : List.of();
    }
}
