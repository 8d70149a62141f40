package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.CaseTable;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.table.TableOptions;
import org.dealrisk.text.FaultTexts;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads all faulty inputs there are and looks for English in what is told about them in other languages. */
class ToldFaultsTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_.]{2,}");

    /** What is called the same in Chinese, and what an example writes. */
    private static final Set<String> NAMES = Set.of(
            "UTF",
            "YAML",
            "CSV",
            "ISO",
            "TWD",
            "USD",
            "Big",
            "GBK",
            "Latin",
            "GUA",
            "contract.md",
            ".markdown",
            ".txt",
            "texts",
            "yes",
            "silent",
            "unlimited",
            "unknown",
            "encoding",
            "decimal",
            "date",
            "order",
            "mdy",
            "ymd",
            "dmy",
            "map",
            "COLUMN",
            "FIELD",
            "multiple_of_fee",
            "stdin",
            "filename",
            "bd",
            "key",
            "value");

    /** Files that are no deals in YAML: what their name is, and what they hold. */
    private static final List<String[]> FILES = List.of(
            new String[] {"empty.yaml", ""},
            new String[] {"comment.yaml", "# nothing\n"},
            new String[] {"list.yaml", "- fee: 1\n"},
            new String[] {"folder.yaml", "clauses: [{file: contract.pdf}]\n"},
            new String[] {"open.md", "---\nfee: 1\n"},
            new String[] {"text.md", "---\nwords\n---\nWe pay.\n"},
            new String[] {"none.md", "---\nfee: 1\n---\n"},
            new String[] {"nothing.md", "# \n"});

    private static final List<String> TABLES = List.of(
            "",
            "\n\n",
            "id,fee\n",
            "colour,shape\nred,round\n",
            "fee,fee\n1,2\n",
            "fee,amount\n1,2\n",
            "fee,start\n\"1,2\n",
            "\"fee,start\n1,2\n",
            "id,fee,clauses\n1,lots,x\n2,1.000,x\n3,3,x,y,z\n",
            "id,created_date,fee\n1,3/4/2026,1\n2,2026-13-01,1\n3,2026-02-30,1\n4,1/2/26,1\n5,soon,5.000\n",
            "id,clauses,fee\n1,We pay, at once,5\n",
            "id,fee,term.months\n1,-5,1.5\n2,2x,12%\n3,(3),third\n");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void nothingIsToldInEnglish(Language language) {
        List<Parsed<Deal>> all = inputs().toList();
        List<Diagnostic> faults =
                all.stream().flatMap(parsed -> parsed.faults().stream()).toList();
        assertThat(faults).hasSizeGreaterThan(300);
        Set<String> english = new TreeSet<>();
        for (Diagnostic fault : faults) {
            Diagnostic told = fault.in(FaultTexts.of(language));
            if (told.equals(fault) || !englishWords(told, fault).isEmpty()) {
                english.add(told.message() + " / " + told.hint() + " " + englishWords(told, fault));
            }
        }
        assertThat(english).isEmpty();
    }

    private static Stream<Parsed<Deal>> inputs() {
        Stream<Parsed<Deal>> forms = Stream.concat(
                        DealReaderCases.faults().stream().map(CaseTable.Case::input), yaml())
                .flatMap(text -> read("deal.yaml", text));
        Stream<Parsed<Deal>> files = FILES.stream().flatMap(file -> read(file[0], file[1]));
        Stream<Parsed<Deal>> tables = TABLES.stream().flatMap(ToldFaultsTest::table);
        return Stream.of(forms, files, tables).flatMap(part -> part);
    }

    private static Stream<String> yaml() {
        return Arrays.stream(CaseTable.text(YamlDocuments.class, "faults.txt").split("(?m)^=== "))
                .filter(block -> !block.isBlank())
                .map(block -> block.substring(block.indexOf('\n') + 1).split("(?m)^>>>\n", 2)[0])
                .map(text -> text.replace('→', '\t').replace('␍', '\r').replace('␀', '\0'));
    }

    private static Stream<Parsed<Deal>> read(String name, String text) {
        return DealReader.create().read(Source.of(name, text)).stream();
    }

    private static Stream<Parsed<Deal>> table(String text) {
        ColumnMatcher matcher = new ColumnMatcher(Optional.empty(), List.of());
        TableReader reader = new TableReader(TableOptions.none(), matcher, TableTerms.none());
        return reader.read("deals.csv", text.getBytes(StandardCharsets.UTF_8)).stream();
    }

    /** Words that are neither the form's nor the author's. */
    private static List<String> englishWords(Diagnostic told, Diagnostic fault) {
        String input = fault.place() == null ? "" : fault.place().source().text();
        return WORD.matcher(told.message() + " " + told.hint())
                .results()
                .map(match -> match.group().replaceAll("\\.$", ""))
                .filter(word -> !word.equals("null") && !NAMES.contains(word) && !input.contains(word))
                .filter(word -> !isOfForm(word))
                .distinct()
                .toList();
    }

    private static boolean isOfForm(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean ofField = Arrays.stream(Field.values())
                .anyMatch(field ->
                        field.path().contains(small) || field.words().stream().anyMatch(one -> one.contains(small)));
        boolean ofClause = Arrays.stream(ClauseType.values())
                .anyMatch(type -> type.label().contains(small) || type.params().containsKey(small));
        boolean ofObject = Stream.of(
                        FormWords.CLAUSE_KEYS,
                        FormWords.TEXT_KEYS,
                        FormWords.WAIVER_KEYS,
                        FormWords.FUTURE_ORDER_KEYS,
                        FormWords.AUTHORS,
                        FormWords.TEXT_KINDS,
                        Section.paths())
                .anyMatch(keys -> keys.contains(small));
        return ofField || ofClause || ofObject;
    }
}
