package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;

/**
 * Legal YAML that says something other than what its author meant. Only the reader of a field knows
 * what belongs there, so it asks here once it has found the wrong kind of value.
 */
public final class YamlTraps {

    private YamlTraps() {}

    static Optional<Diagnostic> keyWithoutColon(YamlScalar scalar) {
        return Optional.empty();
    }
}
