package org.dealrisk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void whatIsAskedLaterIsWorkedOutOnce() {
        List<String> worked = new ArrayList<>();
        Later<Integer> later = new Later<>(() -> {
            worked.add("once");
            return worked.size();
        });
        assertThat(worked).isEmpty();
        assertThat(later.get() + later.get()).isEqualTo(2);
        assertThat(worked).containsExactly("once");
    }
}
