package org.dealrisk.diff;

import java.util.Optional;
import org.dealrisk.model.Waiver;

/**
 * A waiver that was written, struck out or changed, whether it counts or not.
 *
 * @param old empty for one that came
 * @param now empty for one that went
 */
public record WaiverChange(Optional<Waiver> old, Optional<Waiver> now) {

    /** @throws IllegalArgumentException when there is neither */
    public WaiverChange {
        if (old.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a waiver that never was");
        }
    }

    /** The code of the rule, as far as it is written. */
    public Optional<String> rule() {
        return now.or(() -> old).orElseThrow().rule();
    }
}
