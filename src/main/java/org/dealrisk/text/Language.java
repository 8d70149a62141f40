package org.dealrisk.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language that reports are written in. */
public enum Language {
    EN("en"),
    ZH_TW("zh-TW"),
    ZH_CN("zh-CN");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The IETF tag, as {@code --lang} takes it. */
    public String tag() {
        return tag;
    }

    /** The language that its readers can read best if there is nothing in their own. */
    public Optional<Language> nearest() {
        return switch (this) {
            case EN -> Optional.empty();
            case ZH_TW -> Optional.of(ZH_CN);
            case ZH_CN -> Optional.of(ZH_TW);
        };
    }

    /** The language of a tag, upper or lower case. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Every tag, in the order of the enum. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }
}
