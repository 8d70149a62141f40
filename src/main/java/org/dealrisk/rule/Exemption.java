package org.dealrisk.rule;

import java.util.Optional;
import org.dealrisk.model.Field;

/** Which findings somebody has accepted by name. */
@FunctionalInterface
public interface Exemption {

    /** Nothing is accepted. */
    static Exemption none() {
        return (code, severity, subject) -> false;
    }

    /**
     * Whether a finding of this rule and severity is accepted.
     *
     * @param subject the field it is about, for a rule that finds one thing a field
     */
    boolean covers(String code, Severity severity, Optional<Field> subject);

    /** What this one or another accepts. */
    default Exemption or(Exemption other) {
        return (code, severity, subject) -> covers(code, severity, subject) || other.covers(code, severity, subject);
    }
}
