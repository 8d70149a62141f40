package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads 一千零五, 壹拾萬, 廿五, 3萬5, 1百23, 1.2億, 零點五, 二〇一七, and the vague 十幾, 五六, 數百, 百來, 一千多.
 *
 * <p>A number is a sum of parts, each a digit and a unit (十, 百, 千); 萬, 億 and 兆 multiply the sum
 * since the last of them. A last digit without unit, and without a 零 before it, counts the next lower
 * unit: 兩百五 is 250 and 3萬5 is 35,000. Lower and upper end are summed side by side.
 */
final class ChineseNumerals {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final int MOST_DECIMALS = 6;

    private final String text;
    private int at;
    private Range total = Range.ZERO;
    private Range section = Range.ZERO;
    private BigDecimal lastUnit = BigDecimal.ZERO;
    private BigDecimal lastMyriad = BigDecimal.ZERO;
    private BigDecimal soleScale = BigDecimal.ONE;
    private boolean approximate;
    private boolean afterZero;
    private int parts;

    private ChineseNumerals(String text, int start) {
        this.text = text;
        this.at = start;
    }

    private record Range(BigDecimal low, BigDecimal high) {
        static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

        static Range of(long low, long high) {
            return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        }

        Range plus(Range other) {
            return new Range(low.add(other.low), high.add(other.high));
        }

        Range times(BigDecimal factor) {
            return new Range(low.multiply(factor), high.multiply(factor));
        }
    }

    /** The longest number that has at least one Chinese character in it. */
    static Optional<Numeral> at(String text, int start) {
        return new ChineseNumerals(text, start).read();
    }

    private Optional<Numeral> read() {
        int start = at;
        boolean chinese = false;
        while (at < start + 60 && part()) {
            parts++;
        }
        for (int i = start; i < at; i++) {
            chinese |= text.charAt(i) > 0x7F;
        }
        if (parts == 0 || !chinese) {
            return Optional.empty();
        }
        Range sum = total.plus(section);
        boolean clock = start > 0 && "午晚晨夜列下這这那".indexOf(text.charAt(start - 1)) >= 0;
        if (!clock && isDecimalPoint(at)) {
            return Optional.of(decimal(sum));
        }
        return Optional.of(
                new Numeral(sum.low, sum.high, parts == 1 ? soleScale : BigDecimal.ONE, approximate, false, at));
    }

    /** Whether 點 parts a number from its decimals, as in 零點五, and not an hour from what comes then, as in 三點十分. */
    private boolean isDecimalPoint(int point) {
        if ("點点".indexOf(text.charAt(point)) < 0 || approximate) {
            return false;
        }
        int end = endOfDecimals(point);
        return end > point + 1 && "十百千分刻半鐘钟、人位名旦併并是".indexOf(text.charAt(end)) < 0;
    }

    private int endOfDecimals(int point) {
        int end = point + 1;
        while (end <= point + MOST_DECIMALS && ChineseDigits.digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** 一點二五, and 一點二萬. */
    private Numeral decimal(Range whole) {
        int end = endOfDecimals(at);
        BigDecimal number = whole.low;
        BigDecimal place = BigDecimal.ONE;
        for (int i = at + 1; i < end; i++) {
            place = place.movePointLeft(1);
            number = number.add(place.multiply(BigDecimal.valueOf(ChineseDigits.digit(text.charAt(i)))));
        }
        BigDecimal myriad = ChineseDigits.myriad(text.charAt(end));
        if (myriad.signum() == 0) {
            return new Numeral(number, number, BigDecimal.ONE, false, false, end);
        }
        BigDecimal scaled = number.multiply(myriad);
        return new Numeral(scaled, scaled, myriad, false, false, end + 1);
    }

    /** One coefficient with its units; false, and nothing taken, when none follows or it does not fit. */
    private boolean part() {
        char c = text.charAt(at);
        if (ChineseDigits.digit(c) == 0 && parts > 0) {
            return zero();
        }
        Coefficient coefficient = coefficient();
        if (coefficient == null) {
            return false;
        }
        return apply(coefficient);
    }

    private boolean zero() {
        int zeros = at;
        while (ChineseDigits.digit(text.charAt(zeros)) == 0) {
            zeros++;
        }
        int before = at;
        at = zeros;
        afterZero = true;
        if (part()) {
            return true;
        }
        at = before;
        return false;
    }

    private record Coefficient(Range range, int end, boolean vague, int digits) {}

    private @Nullable Coefficient coefficient() {
        char c = text.charAt(at);
        if (Words.isDigit(c)) {
            return ArabicNumerals.at(text, at)
                    .map(n -> new Coefficient(new Range(n.low(), n.low()), skipSpace(n.end()), false, n.end() - at))
                    .orElse(null);
        }
        if (ChineseDigits.tens(c) > 0 && (parts == 0 || lastUnit.compareTo(TEN) > 0)) {
            return tens(ChineseDigits.tens(c));
        }
        if (ChineseDigits.unit(c) > 0) {
            return bareUnit(c);
        }
        if ("幾几數数".indexOf(c) >= 0) {
            boolean opensUnit = ChineseDigits.unit(text.charAt(at + 1)) > 0
                    || ChineseDigits.myriad(text.charAt(at + 1)).signum() > 0;
            boolean few = c != '數' && c != '数' && lastUnit.intValue() == 10;
            // 筆數百分之十 is ten percent of the count, and no 數百.
            boolean share = text.startsWith("分之", at + 2);
            return few || (opensUnit && !share) ? new Coefficient(Range.of(few ? 1 : 2, 9), at + 1, true, 1) : null;
        }
        // ○○筆 is a blank to be filled in, and so is ○筆; inside a number ○ is a zero.
        boolean placeholder = c == '○' || ("零〇".indexOf(c) >= 0 && ChineseDigits.digit(text.charAt(at + 1)) == 0);
        return ChineseDigits.digit(c) >= 0 && !placeholder ? digits() : null;
    }

    private Coefficient tens(int value) {
        int next = ChineseDigits.digit(text.charAt(at + 1));
        boolean one = next > 0 && ChineseDigits.unit(text.charAt(at + 2)) == 0;
        int sum = value + (one ? next : 0);
        return new Coefficient(Range.of(sum, sum), at + (one ? 2 : 1), false, 2);
    }

    /** 十 alone is ten; 百 and 千 alone are numbers only in 百來筆, 百萬 and the like. */
    private @Nullable Coefficient bareUnit(char c) {
        boolean vague = "來来餘余多萬万億亿".indexOf(text.charAt(at + 1)) >= 0;
        boolean fits = lastUnit.signum() == 0 || lastUnit.intValue() > ChineseDigits.unit(c);
        boolean alone = ChineseDigits.unit(c) == 10 ? fits : vague && parts == 0;
        return alone ? new Coefficient(Range.of(1, 1), at, false, 1) : null;
    }

    /** One digit, two neighbours that mean a range (五六, 三五), or a row read digit by digit (二〇一七). */
    private Coefficient digits() {
        int end = at;
        long row = 0;
        while (end < at + 15 && ChineseDigits.digit(text.charAt(end)) >= 0) {
            row = row * 10 + ChineseDigits.digit(text.charAt(end));
            end++;
        }
        int length = end - at;
        int first = ChineseDigits.digit(text.charAt(at));
        int second = length == 2 ? ChineseDigits.digit(text.charAt(at + 1)) : -1;
        boolean neighbours = first > 0 && (second == first + 1 || (first == 3 && second == 5));
        return neighbours
                ? new Coefficient(Range.of(first, second), end, false, 1)
                : new Coefficient(Range.of(row, row), end, false, length);
    }

    private boolean apply(Coefficient coefficient) {
        int next = coefficient.end;
        int unit = ChineseDigits.unit(text.charAt(next));
        BigDecimal myriad = ChineseDigits.myriad(text.charAt(next));
        if (unit > 0) {
            return unit(coefficient, unit);
        }
        return myriad.signum() > 0 ? myriad(coefficient, myriad) : last(coefficient);
    }

    private boolean unit(Coefficient coefficient, int unit) {
        BigDecimal size = BigDecimal.valueOf(unit);
        if (lastUnit.signum() > 0 && lastUnit.compareTo(size) <= 0) {
            return false;
        }
        at = coefficient.end + 1;
        section = section.plus(coefficient.range.times(size));
        soleScale = unit == 10 ? BigDecimal.ONE : size;
        lastUnit = size;
        approximate |= coefficient.vague;
        afterZero = false;
        vagueRest(size);
        myriadHere();
        return true;
    }

    private boolean myriad(Coefficient coefficient, BigDecimal myriad) {
        if (lastMyriad.signum() > 0 && lastMyriad.compareTo(myriad) <= 0) {
            return false;
        }
        if (coefficient.digits > 1 && lastUnit.signum() > 0 && coefficient.range.low.compareTo(lastUnit) >= 0) {
            return false;
        }
        at = coefficient.end;
        section = section.plus(coefficient.range);
        approximate |= coefficient.vague;
        myriadHere();
        return true;
    }

    /** 萬, 億, 兆 at the current place: they multiply everything since the last of them, 萬億 all. */
    private void myriadHere() {
        BigDecimal last = BigDecimal.ZERO;
        BigDecimal myriad = ChineseDigits.myriad(text.charAt(at));
        while (myriad.compareTo(last) > 0) {
            boolean larger = lastMyriad.signum() > 0 && lastMyriad.compareTo(myriad) < 0;
            section = larger ? total.plus(section).times(myriad) : section.times(myriad);
            total = larger ? section : total.plus(section);
            section = Range.ZERO;
            soleScale = soleScale.multiply(myriad);
            lastMyriad = myriad;
            lastUnit = myriad;
            afterZero = false;
            at++;
            vagueRest(myriad);
            last = myriad;
            myriad = ChineseDigits.myriad(text.charAt(at));
        }
    }

    /** 多, 餘 behind a unit: more than that, less than one unit more. 來: about that. */
    private void vagueRest(BigDecimal unit) {
        char c = text.charAt(at);
        if ("來来".indexOf(c) >= 0) {
            approximate = true;
            at++;
        } else if ("多餘余".indexOf(c) >= 0) {
            approximate = true;
            at++;
            section = section.plus(new Range(BigDecimal.ONE, unit.subtract(BigDecimal.ONE)));
        }
    }

    /** A coefficient with no unit behind it ends the number. */
    private boolean last(Coefficient coefficient) {
        boolean fits = parts == 0 || coefficient.range.high.compareTo(lastUnit) < 0;
        boolean fraction = coefficient.range.low.stripTrailingZeros().scale() > 0;
        if (!fits || (parts > 0 && fraction)) {
            return false;
        }
        boolean lowerUnit = parts > 0 && !afterZero && coefficient.digits == 1 && lastUnit.compareTo(TEN) > 0;
        BigDecimal factor = lowerUnit ? lastUnit.divide(TEN) : BigDecimal.ONE;
        section = section.plus(coefficient.range.times(factor));
        approximate |= coefficient.vague;
        at = coefficient.end;
        lastUnit = BigDecimal.ONE;
        return true;
    }

    private int skipSpace(int end) {
        char next = text.charAt(end) == ' ' ? text.charAt(end + 1) : ' ';
        return ChineseDigits.unit(next) > 0 || ChineseDigits.myriad(next).signum() > 0 ? end + 1 : end;
    }
}
