package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text with slots: {@code {fee}} prints a value, {@code {judged|times}} prints it in a given form,
 * and a stretch in {@code [[ ]]} is left out when a value in it is not known. Immutable.
 */
public final class Template {

    private final String text;
    private final List<Piece> pieces;

    private Template(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /** A part of a template. */
    private sealed interface Piece {

        record Words(String text) implements Piece {}

        record Slot(String name, Optional<String> form) implements Piece {}

        record Optionally(List<Piece> pieces) implements Piece {}
    }

    /** A value to print: a name, and a form where the template asks for one. */
    public record Request(String name, Optional<String> form) {}

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when a bracket or brace is not closed; the message says which
     */
    public static Template parse(String text) {
        return new Template(text, new Reader(text).pieces(false));
    }

    /** The text as it was written. */
    public String text() {
        return text;
    }

    /** Every value it may print. */
    public List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        collect(pieces, requests);
        return List.copyOf(requests);
    }

    /**
     * The text with its values.
     *
     * @param values prints a value; empty when it is not known
     * @param unknown what to print for an unknown value outside of double brackets
     */
    public String print(Function<Request, Optional<String>> values, String unknown) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(print(piece, values).orElse(piece instanceof Piece.Slot ? unknown : ""));
        }
        return out.toString();
    }

    private static Optional<String> print(Piece piece, Function<Request, Optional<String>> values) {
        if (piece instanceof Piece.Words words) {
            return Optional.of(words.text());
        }
        if (piece instanceof Piece.Slot slot) {
            return values.apply(new Request(slot.name(), slot.form()));
        }
        StringBuilder out = new StringBuilder();
        for (Piece part : ((Piece.Optionally) piece).pieces()) {
            Optional<String> printed = print(part, values);
            if (printed.isEmpty()) {
                return Optional.empty();
            }
            out.append(printed.get());
        }
        return Optional.of(out.toString());
    }

    private static void collect(List<Piece> pieces, List<Request> requests) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                requests.add(new Request(slot.name(), slot.form()));
            } else if (piece instanceof Piece.Optionally optional) {
                collect(optional.pieces(), requests);
            }
        }
    }

    /** One pass over the text. */
    private static final class Reader {

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private List<Piece> pieces(boolean inBrackets) {
            List<Piece> pieces = new ArrayList<>();
            while (at < text.length()) {
                if (text.startsWith("[[", at) && !inBrackets) {
                    at += 2;
                    pieces.add(new Piece.Optionally(pieces(true)));
                } else if (text.startsWith("]]", at) && inBrackets) {
                    at += 2;
                    return pieces;
                } else if (text.charAt(at) == '{') {
                    pieces.add(slot());
                } else {
                    pieces.add(words(inBrackets));
                }
            }
            if (inBrackets) {
                throw new IllegalArgumentException("\"[[\" is not closed by \"]]\"");
            }
            return pieces;
        }

        private Piece slot() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("\"{\" is not closed by \"}\"");
            }
            String inside = text.substring(at + 1, end);
            at = end + 1;
            int bar = inside.indexOf('|');
            return bar < 0
                    ? new Piece.Slot(inside.strip(), Optional.empty())
                    : new Piece.Slot(
                            inside.substring(0, bar).strip(),
                            Optional.of(inside.substring(bar + 1).strip()));
        }

        private Piece words(boolean inBrackets) {
            int start = at;
            at++;
            while (at < text.length() && text.charAt(at) != '{' && !bracketsAt(inBrackets)) {
                at++;
            }
            return new Piece.Words(text.substring(start, at));
        }

        private boolean bracketsAt(boolean inBrackets) {
            return text.startsWith(inBrackets ? "]]" : "[[", at);
        }
    }
}
