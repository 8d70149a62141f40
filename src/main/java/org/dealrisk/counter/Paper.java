package org.dealrisk.counter;

/** The languages that contracts are written in. */
public enum Paper {
    EN("en"),
    ZH_TW("zh-TW"),
    ZH_CN("zh-CN");

    private final String tag;

    Paper(String tag) {
        this.tag = tag;
    }

    /** The IETF tag. */
    public String tag() {
        return tag;
    }
}
