package org.dealrisk.expr;

import org.jspecify.annotations.Nullable;

/** The first place at which a text stops being an expression. Never leaves the package. */
final class SyntaxFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Extent extent;
    private final @Nullable String hint;

    SyntaxFault(Extent extent, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.extent = extent;
        this.hint = hint;
    }

    Extent extent() {
        return extent;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    @Nullable
    String hint() {
        return hint;
    }
}
