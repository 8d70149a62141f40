package org.dealrisk.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.read.TableTerms;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.DateOrder;
import org.dealrisk.read.column.DecimalMark;
import org.dealrisk.read.column.Preset;
import org.dealrisk.read.column.Presets;
import org.dealrisk.read.table.Dialect;
import org.dealrisk.read.table.Encoding;
import org.dealrisk.read.table.TableOptions;
import org.dealrisk.unit.CurrencyCodes;
import picocli.CommandLine.Model.OptionSpec;

/** The flags that say how a table is to be read. */
final class TableFlags {

    private static final String DATE_ORDER = "--date-order";
    private static final String DECIMAL = "--decimal";
    private static final String ENCODING = "--encoding";
    private static final String DELIMITER = "--delimiter";
    private static final String HEADER_ROW = "--header-row";
    private static final String PRESET = "--preset";
    private static final String CURRENCY = "--currency";

    private final Flags flags;
    private final ColumnMappings mappings;

    /** @throws UsageException when a column is given a meaning that it cannot have */
    TableFlags(Flags flags) {
        this.flags = flags;
        this.mappings = ColumnMappings.of(flags.given());
    }

    static List<OptionSpec> specs() {
        return List.of(
                Flags.one(
                        "CRM",
                        "Whose export the table is: " + String.join(", ", Presets.NAMES)
                                + ". Default: told by the header where it is unmistakable.",
                        PRESET),
                Flags.many(
                        "COLUMN=FIELD",
                        "What a column says, such as 'Deal value=fee'; with =- nothing. May be given several times.",
                        ColumnMappings.MAP),
                Flags.one(
                        "ORDER",
                        "How dates of numbers are written: mdy, dmy or ymd. Without it a date of two"
                                + " meanings is an error.",
                        DATE_ORDER),
                Flags.one("MARK", "What stands before the decimals: . or ,", DECIMAL),
                Flags.one("CODE", "The currency of deals that name none, such as TWD.", CURRENCY),
                Flags.one(
                        "NAME",
                        "The encoding, such as Big5, GB18030 or windows-1252. Default: told by the byte"
                                + " order mark, else UTF-8.",
                        ENCODING),
                Flags.one(
                        "CHARACTER",
                        "What parts the cells: a character, or tab. Default: told by the header.",
                        DELIMITER),
                Flags.one(
                        "LINE", "The line of the header, from 1. Default: where names of columns stand.", HEADER_ROW));
    }

    TableOptions options() {
        Optional<Charset> encoding = flags.text(ENCODING)
                .map(name -> Encoding.named(name)
                        .orElseThrow(() ->
                                wrong(ENCODING, name, "an encoding such as UTF-8, Big5, GB18030 or windows-1252")));
        return new TableOptions(encoding, flags.text(DELIMITER).map(this::dialect), flags.wholeNumber(HEADER_ROW, 1));
    }

    TableTerms terms() {
        Optional<String> currency = flags.text(CURRENCY).map(code -> {
            if (!CurrencyCodes.isCode(code)) {
                throw wrong(CURRENCY, code, "an ISO 4217 code such as TWD or USD");
            }
            return code.toUpperCase(Locale.ROOT);
        });
        Optional<DateOrder> order = flags.text(DATE_ORDER)
                .map(word ->
                        DateOrder.ofLabel(word).orElseThrow(() -> flags.wrong(DATE_ORDER, word, DateOrder.labels())));
        Optional<DecimalMark> decimal = flags.text(DECIMAL)
                .map(word -> DecimalMark.ofLabel(word).orElseThrow(() -> wrong(DECIMAL, word, "a point or a comma")));
        return new TableTerms(currency, order, decimal);
    }

    ColumnMatcher matcher() {
        Optional<Preset> preset = flags.text(PRESET)
                .map(name -> Presets.builtin().named(name).orElseThrow(() -> flags.wrong(PRESET, name, Presets.NAMES)));
        return new ColumnMatcher(preset, mappings.mappings());
    }

    /**
     * Sees to it that the columns named are there, each once.
     *
     * @throws UsageException when one is not, with the nearest names, or has two meanings
     */
    void requireMapped(ColumnMatcher matcher, List<String> header) {
        mappings.require(matcher, header);
    }

    private Dialect dialect(String text) {
        String one = switch (text.toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> "\t";
            case "comma" -> ",";
            case "semicolon" -> ";";
            case "pipe" -> "|";
            default -> text;
        };
        return Optional.of(one)
                .filter(character -> character.length() == 1)
                .flatMap(character -> Dialect.of(character.charAt(0)))
                .orElseThrow(() -> wrong(DELIMITER, text, "one ASCII character, such as ; or tab"));
    }

    private UsageException wrong(String flag, String found, String expected) {
        return new UsageException(flags.given().told(flag) + " is \"" + found + "\"; expected " + expected);
    }
}
