package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Span;

/**
 * Follows the written form of a scalar to tell where each character of its text came from. The form is
 * read a second time here, because the parser tells only where a scalar starts and ends; when the two
 * readings differ, the place of the whole scalar is the honest answer.
 */
final class WrittenText {

    private final YamlScalar scalar;
    private final Optional<WrittenPath> path;

    private WrittenText(YamlScalar scalar, Optional<WrittenPath> path) {
        this.scalar = scalar;
        this.path = path;
    }

    static WrittenText of(YamlScalar scalar) {
        WrittenPath path = switch (scalar.style()) {
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> new FlowTextWalk(scalar).walk();
            case LITERAL, FOLDED -> new BlockTextWalk(scalar).walk();
            case ABSENT -> new WrittenPath();
        };
        boolean agrees = path.text().equals(scalar.text());
        return new WrittenText(scalar, agrees ? Optional.of(path) : Optional.empty());
    }

    Span span(int start, int end) {
        Span whole = scalar.place().span();
        return path.map(known -> known.span(start, end, whole)).orElse(whole);
    }
}
