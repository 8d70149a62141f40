package org.dealrisk.expr;

import java.util.List;

/** What is known of one deal, as far as expressions ask. The caller's; must answer the same each time. */
public interface Facts {

    /**
     * The value of a name of the {@link Vocabulary}, of the type stated there, or
     * {@link Operand#unknown} or {@link Operand#undefined}.
     */
    Operand value(String name);

    /** Whether a fact was said to be unknown or was not filled in. */
    boolean missing(String name);

    /** Whether a fact has a value. */
    boolean known(String name);

    /** Whether a fact was said to be unknown. */
    boolean unknown(String name);

    /**
     * The result of a host function. Words and names arrive as texts, values as they are; the host is
     * not asked when a value cannot be told.
     */
    Operand call(String function, List<Operand> arguments);
}
