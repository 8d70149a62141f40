package org.dealrisk.unit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The currencies of ISO 4217 in circulation; a list of our own, so that every Java knows the same. */
public final class CurrencyCodes {

    static final List<String> ALL =
            List.of(("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL"
                            + " BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD"
                            + " FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR"
                            + " KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR"
                            + " MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK"
                            + " SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED"
                            + " VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG")
                    .split(" "));

    /** Those whose sign is $, alone or behind letters (Unicode CLDR, symbols of currencies). */
    private static final Set<String> DOLLARS = Set.of(
            ("ARS AUD BBD BMD BND BRL BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO NZD SBD SGD SRD"
                            + " TOP TTD TWD USD UYU WST XCD")
                    .split(" "));

    private CurrencyCodes() {}

    /** Every code, in alphabetical order. */
    public static List<String> all() {
        return ALL;
    }

    /** Whether {@code $} may be an amount in a currency. */
    public static boolean isDollar(String code) {
        return DOLLARS.contains(code);
    }

    /** Whether a text is such a code, in capitals or not. */
    public static boolean isCode(String text) {
        return ALL.contains(text.toUpperCase(Locale.ROOT));
    }
}
