package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Arrays;

/** The characters of Chinese numbers, in everyday and in formal writing, Traditional and Simplified. */
final class ChineseDigits {

    private static final String[] DIGITS = {"零〇○", "一壹弌", "二貳贰兩两弍", "三參叁参叄弎", "四肆", "五伍", "六陸陆", "七柒", "八捌", "九玖"};

    /** Every character that is one digit. */
    static final String ALL = String.join("", DIGITS);

    private static final int SLOTS = 1 << 8;

    /** A hash table of all of them, as every character near a number is looked up; NUL is a free slot. */
    private static final char[] CHARS = new char[SLOTS];

    /** By slot the digit; -1 where the slot is free. */
    private static final byte[] VALUES = new byte[SLOTS];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (byte value = 0; value < DIGITS.length; value++) {
            for (int i = 0; i < DIGITS[value].length(); i++) {
                int slot = slot(DIGITS[value].charAt(i));
                CHARS[slot] = DIGITS[value].charAt(i);
                VALUES[slot] = value;
            }
        }
    }

    private ChineseDigits() {}

    /** Where a character is, or would be. */
    private static int slot(char c) {
        int slot = c & SLOTS - 1;
        while (CHARS[slot] != c && CHARS[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** 0 to 9, or -1. */
    static int digit(char c) {
        return VALUES[slot(c)];
    }

    /** 20, 30 or 40 for 廿, 卅, 卌; else 0. */
    static int tens(char c) {
        return switch (c) {
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            default -> 0;
        };
    }

    /** 10, 100 or 1,000 for the words that multiply one digit; else 0. */
    static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** 10⁴, 10⁸ or 10¹² for the words that multiply all before them; else zero. 兆 is 10¹², as in Taiwan. */
    static BigDecimal myriad(char c) {
        return switch (c) {
            case '萬', '万' -> BigDecimal.valueOf(10_000);
            case '億', '亿' -> BigDecimal.valueOf(100_000_000);
            case '兆' -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ZERO;
        };
    }
}
