package org.dealrisk.api;

import java.io.Serializable;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;

/**
 * One thing that is wrong with a form.
 *
 * @param field the path of the field concerned; empty when it concerns none
 * @param message what was found and what was expected
 * @param hint what to do; may be empty
 * @param line in a text, from 1; 0 where there is no place
 * @param column in code points, from 1; 0 where there is no place
 */
public record Fault(String field, String message, String hint, int line, int column) implements Serializable {

    private static final long serialVersionUID = 1;

    static List<Fault> of(List<Diagnostic> faults) {
        return faults.stream().map(Fault::of).toList();
    }

    private static Fault of(Diagnostic fault) {
        Place place = fault.place();
        return new Fault(
                fault.field() == null ? "" : fault.field(),
                fault.message(),
                fault.hint() == null ? "" : fault.hint(),
                place == null ? 0 : place.span().line(),
                place == null ? 0 : place.span().column());
    }
}
