package org.dealrisk.unit;

/** Writes whole numbers in Chinese, the textbook way: the reader's opposite, made independently of it. */
final class ChineseWriting {

    private static final String[] EVERYDAY = {"零一二三四五六七八九", "十百千", "萬億"};
    private static final String[] FORMAL = {"零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億"};

    private ChineseWriting() {}

    /** A number below 10¹², in everyday or in formal characters. */
    static String of(long number, boolean formal) {
        String[] characters = formal ? FORMAL : EVERYDAY;
        if (number == 0) {
            return characters[0].substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = 2; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10, 4 * group) % 10_000);
            if (part > 0) {
                boolean zero = !text.isEmpty() && (gap || part < 1000);
                text.append(zero ? characters[0].substring(0, 1) : "").append(below10000(part, characters));
                text.append(group > 0 ? characters[2].substring(group - 1, group) : "");
            }
            gap = part == 0 && !text.isEmpty();
        }
        return text.toString();
    }

    private static String below10000(int number, String[] characters) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit > 0) {
                text.append(gap ? characters[0].substring(0, 1) : "").append(characters[0].charAt(digit));
                text.append(place > 0 ? characters[1].substring(place - 1, place) : "");
            }
            gap = digit == 0 && !text.isEmpty();
        }
        return text.toString();
    }
}
