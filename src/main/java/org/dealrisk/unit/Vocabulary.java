package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** The words that stand beside a number and say what it counts. Spelled as {@link FoldedText} leaves them. */
final class Vocabulary {

    /** The currency of the deal, when the word names none of its own. */
    static final String DEAL_CURRENCY = "";

    /** The sign of many currencies, see {@link CurrencyCodes#isDollar}. */
    static final String DOLLARS = "$";

    /** The sign that is yuan to some and yen to others. */
    static final String YUAN_OR_YEN = "¥";

    /** Codes that are no word of their own and so may be written in small letters. */
    static final Set<String> COMMON_CODES =
            Set.of("TWD", "USD", "CNY", "HKD", "EUR", "GBP", "JPY", "SGD", "AUD", "KRW");

    /** A unit of something: what it measures and how much of it. */
    record Unit(Measure measure, BigDecimal factor, BigDecimal plus) {

        /** Whether so many of it are as many of what it measures. */
        boolean isOne() {
            return factor.compareTo(BigDecimal.ONE) == 0 && plus.signum() == 0;
        }
    }

    static final Words<String> CURRENCY_BEFORE = codes().with(DEAL_CURRENCY, "rs")
            .with(DOLLARS, "$")
            .with(YUAN_OR_YEN, "¥")
            .with("TWD", "nt$ ntd$ ntd nt twd$ 新台幣 新臺幣 新台币 台幣 臺幣 台币")
            .with("USD", "us$ usd$ u.s.$ 美金 美元")
            .with("HKD", "hk$ 港幣 港币 港元")
            .with("CNY", "rmb cn¥ rmb¥ 人民幣 人民币")
            .with("SGD", "s$ sg$ 新加坡幣")
            .with("AUD", "a$ au$")
            .with("CAD", "c$ ca$")
            .with("NZD", "nz$")
            .with("JPY", "jp¥ 日圓 日元 日幣 日币")
            .with("EUR", "€ 歐元 欧元")
            .with("GBP", "£ 英鎊 英镑")
            .with("KRW", "₩ 韓元 韩元 韓圜")
            .with("INR", "₹")
            .with("THB", "฿")
            .with("VND", "₫")
            .with("PHP", "₱")
            .with("BRL", "r$")
            .with("IDR", "rp");

    static final Words<String> CURRENCY_AFTER = codes().with(DEAL_CURRENCY, "元 圓 圆 塊 块 塊錢 块钱 元整 元正 圓整 圆整")
            .with(DOLLARS, "$ dollars dollar")
            .with(YUAN_OR_YEN, "¥")
            .with("TWD", "nt$ ntd nt 新台幣 新臺幣 新台币 台幣 臺幣 台币 元新台幣 元新臺幣 元台幣")
            .with("USD", "us$ 美金 美元 美元整 us_dollars us_dollar")
            .with("HKD", "hk$ 港幣 港币 港元 港元整")
            .with("CNY", "rmb 人民幣 人民币 元人民币 元人民幣 yuan")
            .with("JPY", "日圓 日元 円 yen")
            .with("EUR", "€ 歐元 欧元 euro euros")
            .with("GBP", "£ 英鎊 英镑 pounds pound")
            .with("KRW", "₩ 韓元 韩元 won")
            .with("VND", "₫")
            .with("PLN", "zł");

    static final Words<Unit> UNITS = new Words<Unit>()
            .with(of(Measure.PERCENT, "1"), "% percent per_cent pct 個百分點 个百分点 趴")
            .with(of(Measure.PERCENT, "0.1"), "‰")
            .with(of(Measure.PERCENT, "0.01"), "bps basis_points basis_point")
            .with(of(Measure.HOURS, "1"), "hours hour hrs hr h 小時 小时 個小時 个小时 鐘頭")
            .with(
                    of(Measure.DAYS, "1"),
                    "days day d 天 日 日曆天 日历天 日曆日 日历日 自然日 個日曆天 个日历天 個日曆日 个日历日 個自然日 个自然日 calendar_days calendar_day")
            .with(
                    of(Measure.BUSINESS_DAYS, "1"),
                    "bd bds business_days business_day working_days working_day 工作日 工作天 營業日 营业日 個工作日 个工作日 個工作天 个工作天 個營業日 个营业日")
            .with(of(Measure.WEEKS, "1"), "weeks week wks wk w 週 周 星期 個星期 个星期 禮拜 個禮拜 礼拜 个礼拜 個週 个周")
            .with(of(Measure.WEEKS, "2"), "fortnights fortnight")
            .with(of(Measure.MONTHS, "1"), "months month mths mth mos mo 個月 个月 個月份 个月份")
            .with(of(Measure.MONTHS, "3"), "quarters quarter 季 個季度 个季度 個季 季度")
            .with(of(Measure.YEARS, "1"), "years year yrs yr y 年")
            .with(half(Measure.DAYS), "天半 日半")
            .with(half(Measure.WEEKS), "週半 周半")
            .with(half(Measure.MONTHS), "個半月 个半月")
            .with(half(Measure.YEARS), "年半")
            .with(
                    of(Measure.THINGS, "1"),
                    "筆 笔 條 条 單 单 份 個 个 人 人次 次 件 支 張 张 位 名 組 组 則 则 篇 台 臺 部 套 頁 页 版 稿 輪 轮 回 趟 項 项 家 戶 户 款 種 种"
                            + " 隻 只 本 箱 盒 片 枚 顆 颗 批 粒 通 名單 名单 筆名單 笔名单 條線索 条线索 線索 线索 筆訂單 笔订单 張訂單 张订单 訂單 订单"
                            + " 點擊 点击 次點擊 次点击 次曝光 曝光 次下載 次下载 次安裝 次安装 個名單 个名单 份名單 份名单"
                            + " leads lead qualified_leads units unit clicks click impressions impression installs install sales sale"
                            + " orders order rounds round revisions revision times time people persons pcs pc pieces piece items item"
                            + " users user contacts boxes sets customers");

    /** Words that may stand between a number and a unit of time. */
    static final Words<Boolean> BEFORE_UNITS =
            new Words<Boolean>().with(true, "more extra additional further full whole consecutive successive free");

    /** 百分之, 千分之, 萬分之 and the points of a hundred that one of each is. */
    static final Words<BigDecimal> FRACTIONS = new Words<BigDecimal>()
            .with(BigDecimal.ONE, "百分之")
            .with(new BigDecimal("0.1"), "千分之")
            .with(new BigDecimal("0.01"), "萬分之 万分之");

    static final Words<Boolean> RANGE_OPENERS = new Words<Boolean>().with(true, "between from 介於 介于");

    static final Words<Mark> MARKS_BEFORE = new Words<Mark>()
            .with(
                    Mark.APPROXIMATE,
                    "約 约 大約 大约 約莫 约莫 大概 近 將近 将近 about around approx approx. approximately roughly circa ca. ~ ≈ 預計 预计")
            .with(
                    Mark.AT_LEAST,
                    "至少 最少 不少於 不少于 不低於 不低于 不得低於 不得低于 at_least no_less_than not_less_than no_fewer_than minimum over ≥ >=")
            .with(
                    Mark.AT_MOST,
                    "至多 最多 不超過 不超过 不得超過 不得超过 上限 at_most up_to no_more_than not_more_than not_exceeding maximum within ≤ <=");

    static final Words<Mark> MARKS_AFTER = new Words<Mark>()
            .with(Mark.APPROXIMATE, "左右 上下 來 来 多 餘 余 or_so")
            .with(Mark.AT_LEAST, "以上 起 + or_more and_more at_least")
            .with(Mark.AT_MOST, "以下 以內 以内 之內 之内 內 内 or_less or_fewer at_most");

    static final Words<BigDecimal> SCALES = new Words<BigDecimal>()
            .with(new BigDecimal("1e3"), "thousand")
            .with(new BigDecimal("1e6"), "million mn mio mil")
            .with(new BigDecimal("1e9"), "billion bn")
            .with(new BigDecimal("1e12"), "trillion tn")
            .with(new BigDecimal("1e5"), "lakh lakhs")
            .with(new BigDecimal("1e7"), "crore crores")
            .with(new BigDecimal("1e2"), "hundred")
            .with(new BigDecimal("12"), "dozen");

    /** Letters that scale only when they touch the number: 45k, but not 45 k. */
    static final Words<BigDecimal> LETTER_SCALES = new Words<BigDecimal>()
            .with(new BigDecimal("1e3"), "k")
            .with(new BigDecimal("1e6"), "m mm")
            .with(new BigDecimal("1e9"), "b");

    private Vocabulary() {}

    /** Whether a word for a currency names none by itself. */
    static boolean isOpen(String currency) {
        return currency.equals(DEAL_CURRENCY) || currency.equals(DOLLARS);
    }

    private static Unit of(Measure measure, String factor) {
        return new Unit(measure, new BigDecimal(factor), BigDecimal.ZERO);
    }

    private static Unit half(Measure measure) {
        return new Unit(measure, BigDecimal.ONE, new BigDecimal("0.5"));
    }

    private static Words<String> codes() {
        Words<String> words = new Words<>();
        CurrencyCodes.ALL.forEach(code -> words.with(code, code.toLowerCase(Locale.ROOT)));
        return words;
    }
}
