package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says reads well whatever the deal fills in. */
class FindingWordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | install        | The promised unit is not defined | which results count; unit: install; number: 300; commitment: guaranteed.
            en    | qualified-lead | The promised unit is not defined | which results count; unit: qualified-lead; number: 300; commitment: guaranteed.
            zh-TW | qualified-lead | 承諾單位的定義未明               | 未以書面約定怎樣的成果才算數；單位：有效名單；數量：300；承諾程度：保證。
            zh-CN | qualified-lead | 承诺单位的定义未明               | 未以书面约定怎样的成果才算数；单位：有效名单；数量：300；承诺程度：保证。
            """)
    void undefinedUnitIsNamedAsItIs(String language, String unit, String title, String message) throws IOException {
        String told = new Program(folder)
                .file("deal.yaml", """
                        promised_leads: 300
                        promise: {unit: %s, commitment: guaranteed, definition_written: false}
                        """.formatted(unit))
                .run("check DIR/deal.yaml --isolated -f ndjson --lang " + language)
                .out();
        assertThat(told).contains(title, message);
    }
}
