package org.dealrisk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.yaml          | a.yaml           | true",
                "*.yaml          | b/a.yaml         | false",
                "**/*.yaml       | a.yaml           | true",
                "**/*.yaml       | b/c/a.yaml       | true",
                "deals/**        | deals/a.yaml     | true",
                "deals/**        | deals/b/a.yaml   | true",
                "deals/**        | deals            | false",
                "deals/**/a.yaml | deals/a.yaml     | true",
                "deals/**/a.yaml | deals/b/c/a.yaml | true",
                "d?al.yaml       | deal.yaml        | true",
                "d?al.yaml       | daal.yml         | false",
                "[a-c]*.yaml     | b1.yaml          | true",
                "[!a-c]*.yaml    | b1.yaml          | false",
                "[]x].yaml       | ].yaml           | true",
                "[a.yaml         | [a.yaml          | true",
                "\\*.yaml        | *.yaml           | true",
                "\\*.yaml        | a.yaml           | false",
                "a**b            | axxb             | true",
                "名*.yaml         | 名單.yaml         | true",
                "?.yaml          | 😀.yaml          | true",
            })
    void meansWhatShellsMeanByIt(String pattern, String path, boolean matches) {
        assertThat(Glob.of(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void bracesStandForEachOfTheirParts() {
        assertThat(Glob.alternatives("{a,b}/*.{yaml,md}")).containsExactly("a/*.yaml", "a/*.md", "b/*.yaml", "b/*.md");
        assertThat(Glob.alternatives("{a}.yaml")).containsExactly("{a}.yaml");
        assertThat(Glob.alternatives("{0,1}".repeat(30))).containsExactly("{0,1}".repeat(30));
    }

    @Test
    void aPatternThatAlmostMatchesTakesNoLongTime() {
        Glob glob = Glob.of("**/" + "*a".repeat(50) + "b/" + "**/*".repeat(30));
        String path = "a/".repeat(200) + "a".repeat(5000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> glob.matches(path));
    }
}
