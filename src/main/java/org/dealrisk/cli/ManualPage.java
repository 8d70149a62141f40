package org.dealrisk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The manual page of a command, in roff, as {@code man} reads it. */
final class ManualPage {

    private static final String PROGRAM = CommandTree.NAME;

    private final StringBuilder page = new StringBuilder();
    private final List<CommandModel> all;
    private final CommandModel command;

    private ManualPage(CommandModel command, List<CommandModel> all) {
        this.command = command;
        this.all = all;
    }

    /** The name of the page, such as {@code dealrisk-check}. */
    static String name(CommandModel command) {
        return command.words().isEmpty()
                ? PROGRAM
                : PROGRAM + "-" + command.words().replace(' ', '-');
    }

    /**
     * The text of a page.
     *
     * @param all every command, to refer to
     * @param date of the release, such as 2026-11-21
     */
    static String text(CommandModel command, List<CommandModel> all, String version, String date) {
        return new ManualPage(command, all).text(version, date);
    }

    private String text(String version, String date) {
        String name = name(command);
        page.append(".TH ")
                .append(quoted(name.toUpperCase(Locale.ROOT)))
                .append(" 1 ")
                .append(quoted(date))
                .append(' ')
                .append(quoted(PROGRAM + " " + version))
                .append('\n');
        section("NAME");
        line(name + " \\- " + escaped(command.summary()));
        section("SYNOPSIS");
        synopsis();
        section("DESCRIPTION");
        paragraph(command.description());
        commands();
        arguments();
        flags();
        examples();
        exits();
        related();
        return page.toString();
    }

    private void synopsis() {
        line(".B " + escaped((PROGRAM + " " + command.words()).strip()));
        if (!command.commands().isEmpty()) {
            line(".I COMMAND");
        }
        line("[\\fIFLAG\\fR ...]");
        command.arguments().forEach(argument -> line("[\\fI" + escaped(argument.label()) + "\\fR ...]"));
    }

    private void commands() {
        if (!command.commands().isEmpty()) {
            section("COMMANDS");
            for (String word : command.commands()) {
                item("\\fB" + escaped(word) + "\\fR", CommandModel.summary(command.words(), word, all));
            }
        }
    }

    private void arguments() {
        if (!command.arguments().isEmpty()) {
            section("ARGUMENTS");
            command.arguments()
                    .forEach(argument -> item("\\fI" + escaped(argument.label()) + "\\fR", argument.description()));
        }
    }

    private void flags() {
        section("FLAGS");
        for (CommandModel.Flag flag : command.flags()) {
            String names = flag.names().stream()
                    .map(name -> "\\fB" + escaped(name) + "\\fR")
                    .collect(Collectors.joining(", "));
            item(flag.takesValue() ? names + " \\fI" + escaped(flag.label()) + "\\fR" : names, flag.description());
        }
    }

    private void examples() {
        if (!command.examples().isEmpty()) {
            section("EXAMPLES");
            line(".nf");
            command.examples().forEach(example -> line(escaped(example)));
            line(".fi");
        }
    }

    private void exits() {
        section("EXIT STATUS");
        item("0", "Everything was read, and nothing reaches --fail-on.");
        item("1", "Something does; the tests of a pack fail; a deal got worse.");
        item("2", "A flag, the configuration or a rule pack is wrong.");
        item("3", "An input is missing or cannot be read.");
        item("4", "Unknown facts decide, with --unknown fail.");
        item("5", "A fault of the program, or an output that cannot be written.");
        section("ENVIRONMENT");
        paragraph(
                "Every flag has a twin: DEALRISK_FAIL_ON stands for --fail-on. A flag wins over its twin, and that over the"
                        + " configuration.");
    }

    private void related() {
        section("SEE ALSO");
        String others = all.stream()
                .filter(other -> !other.equals(command))
                .map(other -> "\\fB" + escaped(name(other)) + "\\fR(1)")
                .collect(Collectors.joining(",\n"));
        line(others);
    }

    private void section(String title) {
        line(".SH " + quoted(title));
    }

    /** A title is a paragraph's beginning already. */
    private void paragraph(String text) {
        if (!page.toString().endsWith("\"\n")) {
            line(".PP");
        }
        line(escaped(text));
    }

    private void item(String head, String text) {
        line(".TP");
        line(head);
        line(escaped(text));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\(dq") + '"';
    }

    /** A text that says nothing to roff: a backslash, a dash, and a point or a quote at its start. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
