package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an expression may refer to: a vocabulary and the lets that come before it. Immutable; the
 * methods that add something give a new scope.
 */
public final class Scope {

    private final Vocabulary vocabulary;
    private final Map<String, Let> lets;
    private final Set<String> broken;

    private Scope(Vocabulary vocabulary, Map<String, Let> lets, Set<String> broken) {
        this.vocabulary = vocabulary;
        this.lets = Collections.unmodifiableMap(lets);
        this.broken = Collections.unmodifiableSet(broken);
    }

    /** The names and functions of a vocabulary, no lets. */
    public static Scope of(Vocabulary vocabulary) {
        return new Scope(vocabulary, Map.of(), Set.of());
    }

    /** The same and one let more; it may use the lets of this scope. */
    public Scope with(Let let) {
        Map<String, Let> more = new LinkedHashMap<>(lets);
        more.put(let.name(), let);
        return new Scope(vocabulary, more, broken);
    }

    /** The same and a let that did not compile, so that its uses are not reported as faults again. */
    public Scope withBroken(String let) {
        Set<String> more = new TreeSet<>(broken);
        more.add(let);
        return new Scope(vocabulary, lets, more);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Let> let(String name) {
        return Optional.ofNullable(lets.get(name));
    }

    boolean isBroken(String name) {
        return broken.contains(name);
    }

    /** Whether a new let cannot have this name. */
    boolean taken(String name) {
        return lets.containsKey(name)
                || broken.contains(name)
                || vocabulary.typeOf(name).isPresent();
    }

    /** Every name that gives a value. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(vocabulary.names());
        names.addAll(lets.keySet());
        return names;
    }

    /** The lets an expression uses, directly or not, each after those it uses itself. */
    List<Let> usedBy(Expr root) {
        Set<String> used = new TreeSet<>();
        collect(root, used);
        List<Let> later = new ArrayList<>(lets.values());
        Collections.reverse(later);
        List<Let> found = new ArrayList<>();
        for (Let let : later) {
            if (used.contains(let.name())) {
                found.add(let);
                collect(let.root(), used);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static void collect(Expr expr, Set<String> used) {
        if (expr instanceof Expr.LetName name) {
            used.add(name.name());
        }
        for (Expr part : expr.parts()) {
            collect(part, used);
        }
    }
}
