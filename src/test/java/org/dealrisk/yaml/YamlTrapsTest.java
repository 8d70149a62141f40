package org.dealrisk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;

class YamlTrapsTest {

    @Test
    void aMappingOrListWhereTextBelongsIsTold() {
        assertThat(headline(YamlTraps.notText(first("- note: two sets"))))
                .contains("d:1:3: \"note: two sets\" is read as a key and a value; expected a text");
        assertThat(headline(YamlTraps.notText(first("- [AGENCY]"))))
                .contains("d:1:3: \"[AGENCY]\" is read as a list; expected a text");
        assertThat(headline(YamlTraps.notText(first("- {client}"))))
                .contains("d:1:3: \"{client}\" is read as a key and a value; expected a text");
        assertThat(YamlTraps.notText(first("- two sets"))).isEmpty();
        assertThat(YamlTraps.notText(first("- text: x\n  type: y"))).isEmpty();
    }

    @Test
    void aKeyWithTheWrongColonInsideAGroupIsTold() {
        YamlMapping mapping = (YamlMapping) read("promise:\n  單位：lead");
        YamlScalar value = (YamlScalar) mapping.get("promise").orElseThrow();
        assertThat(headline(YamlTraps.keyWithoutColon(value)))
                .contains("d:2:5: found a full-width colon behind the key \"單位\"; expected an ASCII colon and a space");
        assertThat(YamlTraps.keyWithoutColon((YamlScalar) first("- http://example.org")))
                .isEmpty();
        assertThat(YamlTraps.keyWithoutColon((YamlScalar) first("- '甲方：乙方'"))).isEmpty();
    }

    @Test
    void typographicQuotationMarksAroundAValueAreTold() {
        assertThat(headline(YamlTraps.typographicQuotes((YamlScalar) first("- “100,000”"))))
                .contains("d:1:3: found the quotation marks “”; expected \" or '");
        assertThat(YamlTraps.typographicQuotes((YamlScalar) first("- “best” effort")))
                .isEmpty();
        assertThat(YamlTraps.typographicQuotes((YamlScalar) first("- '“x”'"))).isEmpty();
    }

    private static Optional<String> headline(Optional<Diagnostic> diagnostic) {
        return diagnostic.map(Diagnostic::headline);
    }

    private static YamlNode first(String list) {
        return ((YamlSequence) read(list)).items().get(0);
    }

    private static YamlNode read(String text) {
        return YamlDocuments.read(Source.of("d", text)).get(0).value().orElseThrow();
    }
}
