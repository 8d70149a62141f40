package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line that says how far a long run is. */
class ProgressTest {

    private static final String WIPE = "\r\u001B[K";

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong(5);

    private Progress progress(OptionalLong size) {
        return new Progress(new PrintWriter(err), size, clock::get);
    }

    private void pass(long millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static void read(Progress progress, int bytes) throws IOException {
        try (InputStream in = progress.counting(new ByteArrayInputStream(new byte[bytes]))) {
            assertThat(in.readAllBytes()).hasSize(bytes);
        }
    }

    @Test
    void nothingIsShownInTheFirstSecond() {
        Progress progress = progress(OptionalLong.of(10));
        pass(999);
        progress.draw();
        progress.close();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rowsRateAndTimeLeftAreShownByTheBytesRead() throws IOException {
        Progress progress = progress(OptionalLong.of(1000));
        read(progress, 250);
        progress.rows(61_000);
        pass(2_000);
        progress.draw();
        assertThat(err.toString()).isEqualTo(WIPE + " 25 %  61,000 rows  30,500 rows/s  0:06 left");
        progress.close();
        assertThat(err.toString()).endsWith("left" + WIPE);
    }

    @Test
    void timeLeftIsLeftOutWhereTheLengthIsUnknown() throws IOException {
        Progress progress = progress(OptionalLong.empty());
        read(progress, 250);
        progress.rows(1_500);
        pass(1_000);
        progress.draw();
        progress.close();
        assertThat(err.toString()).isEqualTo(WIPE + "1,500 rows  1,500 rows/s" + WIPE);
    }

    @Test
    void linesOfOthersComeBeforeIt() {
        Progress progress = progress(OptionalLong.empty());
        pass(1_000);
        progress.draw();
        progress.println("row 7 is wrong");
        progress.draw();
        assertThat(err.toString().split("\n")[0]).endsWith(WIPE + "row 7 is wrong");
        assertThat(err.toString()).endsWith("\n" + WIPE + "0 rows  0 rows/s");
    }

    @Test
    void nothingIsDrawnOnceItIsOver() {
        Progress progress = progress(OptionalLong.empty());
        progress.start();
        progress.close();
        pass(5_000);
        progress.draw();
        assertThat(err.toString()).isEmpty();
    }
}
