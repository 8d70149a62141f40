package org.dealrisk.yaml;

import org.dealrisk.diag.Diagnostic;

/** Reading a document ended here; carries the fault as its author will see it. */
final class UnreadableYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnreadableYaml(Diagnostic diagnostic) {
        super(diagnostic.headline(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
