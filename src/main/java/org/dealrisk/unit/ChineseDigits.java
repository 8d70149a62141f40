package org.dealrisk.unit;

import java.math.BigDecimal;

/** The characters of Chinese numbers, in everyday and in formal writing, Traditional and Simplified. */
final class ChineseDigits {

    private static final String[] DIGITS = {"零〇○", "一壹弌", "二貳贰兩两弍", "三參叁参叄弎", "四肆", "五伍", "六陸陆", "七柒", "八捌", "九玖"};

    /** Every character that is one digit. */
    static final String ALL = String.join("", DIGITS);

    private ChineseDigits() {}

    /** 0 to 9, or -1. */
    static int digit(char c) {
        for (int value = 0; c > 0x7F && value < DIGITS.length; value++) {
            if (DIGITS[value].indexOf(c) >= 0) {
                return value;
            }
        }
        return -1;
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
