package org.dealrisk.rule;

/** Which findings somebody has accepted by name. */
@FunctionalInterface
public interface Exemption {

    /** Nothing is accepted. */
    static Exemption none() {
        return (code, severity) -> false;
    }

    /** Whether a finding of this rule and severity is accepted. */
    boolean covers(String code, Severity severity);
}
