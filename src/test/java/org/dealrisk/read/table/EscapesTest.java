package org.dealrisk.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bytes are text where the decoder of Java reads them as such. */
class EscapesTest {

    /** Ends of the ranges that bytes fall into. */
    private static final int[] BYTES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void upToFourBytesAreTextWhereTheyCanBeDecodedAndNoneIsZero() {
        byte[] bytes = new byte[4];
        for (int first : BYTES) {
            for (int second : BYTES) {
                for (int third : BYTES) {
                    for (int fourth : BYTES) {
                        bytes[0] = (byte) first;
                        bytes[1] = (byte) second;
                        bytes[2] = (byte) third;
                        bytes[3] = (byte) fourth;
                        for (int end = 1; end <= bytes.length; end++) {
                            check(Arrays.copyOf(bytes, end));
                        }
                    }
                }
            }
        }
    }

    private static void check(byte[] bytes) {
        if (Escapes.areText(bytes, 0, bytes.length) != isDecoded(bytes)) {
            assertThat(bytes).as("is text: " + isDecoded(bytes)).isNull();
        }
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
