package org.dealrisk.expr;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names an expression uses, through its lets as well.
 *
 * @param read names of which the value is used, or which a host function is given
 * @param asked names of which only {@code missing}, {@code known} or {@code unknown} is asked
 */
public record NamesUsed(SortedSet<String> read, SortedSet<String> asked) {

    public NamesUsed {
        read = Collections.unmodifiableSortedSet(new TreeSet<>(read));
        asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
    }

    static NamesUsed in(Expression expression) {
        SortedSet<String> read = new TreeSet<>();
        SortedSet<String> asked = new TreeSet<>();
        collect(expression.root(), read, asked);
        expression.lets().forEach(let -> collect(let.root(), read, asked));
        asked.removeAll(read);
        return new NamesUsed(read, asked);
    }

    private static void collect(Expr expr, SortedSet<String> read, SortedSet<String> asked) {
        if (expr instanceof Expr.Name name) {
            read.add(name.name());
        } else if (expr instanceof Expr.Presence presence) {
            asked.add(presence.name());
        } else if (expr instanceof Expr.Call call) {
            for (Argument argument : call.arguments()) {
                if (argument instanceof Argument.Name name) {
                    read.add(name.name());
                }
            }
        }
        expr.parts().forEach(part -> collect(part, read, asked));
    }
}
