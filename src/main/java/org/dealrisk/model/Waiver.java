package org.dealrisk.model;

import java.time.LocalDate;
import java.util.Optional;
import org.dealrisk.diag.Place;

/**
 * A finding that somebody accepts by name. All four parts are required for it to count; one that
 * lacks a part is kept, so that it can be reported.
 *
 * @param rule the code of the rule whose findings are accepted
 * @param until the last day on which it counts
 */
public record Waiver(
        Optional<String> rule, Optional<String> reason, Optional<String> by, Optional<LocalDate> until, Place place) {}
