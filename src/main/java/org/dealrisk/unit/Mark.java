package org.dealrisk.unit;

/** What an author said about a number besides its size. */
public enum Mark {
    /** About so many: 約, 大約, 左右, 百來筆, around. The value is the number that was named. */
    APPROXIMATE,
    /** So many or more: 至少, 以上, at least, or more. */
    AT_LEAST,
    /** So many or fewer: 最多, 以內, up to, at most, within. */
    AT_MOST,
    /** Written as a range; the upper end is known. */
    RANGE,
    /** Counted in business days and converted to calendar days, 7 for 5, rounded up. */
    BUSINESS_DAYS,
    /** Which one, not how many: 5th, the fifth day, 第三. */
    ORDINAL,
    /** The sign ¥, read as CNY; in a deal kept in JPY it means yen. */
    YUAN_OR_YEN,
    /** The sign $ or the word dollars, of which there are many: that of the deal, where it is kept in one of them. */
    DOLLARS
}
