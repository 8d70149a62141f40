package org.dealrisk.yaml;

import org.dealrisk.diag.Diagnostic;

/**
 * Where the parser stopped. Its own words are used only to tell kinds of faults apart and never shown.
 *
 * @param problem the parser's words, empty when it had none
 * @param at offset at which it could not go on
 * @param since offset at which the thing it was reading began
 */
record SyntaxComplaint(String problem, int at, int since) {

    /** The fault as the author of the document will see it. */
    Diagnostic diagnostic(DocumentText document) {
        return SyntaxFaults.explain(document, this);
    }
}
