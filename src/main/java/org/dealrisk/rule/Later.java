package org.dealrisk.rule;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, and once. Thread-safe. */
public final class Later<T> implements Supplier<T> {

    /** What it takes, let go once it is done. */
    private @Nullable Supplier<T> work;

    private @Nullable T done;

    public Later(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        Supplier<T> open = work;
        if (open != null) {
            done = open.get();
            work = null;
        }
        return Objects.requireNonNull(done);
    }
}
