package org.dealrisk.yaml;

import org.dealrisk.diag.Diagnostic;

/** Tells in plain words why a document cannot be read and what to do about it. */
final class SyntaxFaults {

    private SyntaxFaults() {}

    static Diagnostic explain(DocumentText document, SyntaxComplaint complaint) {
        return Diagnostic.at(document.place(complaint.at(), complaint.at()), "found text that YAML cannot place here");
    }
}
