package org.dealrisk.document;

import java.util.regex.Pattern;

/** Tells a sentence that says who does what, however short it is, from words that only name something. */
final class WholeSentence {

    private static final String VERBS =
            "(?:guarantees?|promises?|warrants?|undertakes?|agrees?|commits?|indemnif(?:y|ies)"
                    + "|delivers?|provides?|pays?|owes?|bears?|refunds?|reimburses?|includes?|keeps?|gives?|makes?)";

    /** A verb of its own: behind "after" or "which" stands one of another clause. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)^(?:(?!\\b(?:after|once|that|which|who|whatever|whoever|when|while"
                    + "|until|unless|if|where|before|as)\\b).)*?\\b(?:shall|must|will|may|cannot|is|are|has|have)\\b"
                    + "|^(?:we|you|they|it|(?:the|our|your|each|either) [\\w’'-]+|[\\w’'-]+) (?:\\w+ly )?"
                    + VERBS
                    + " (?!of\\b|for\\b|and\\b|or\\b|on\\b|in\\b|to\\b)");

    /** Of a party, or with a word that only sentences have; what ends in 的 or 之 and a noun names that noun. */
    private static final Pattern CHINESE =
            Pattern.compile("^(?:[甲乙丙我貴贵雙双]方|任[一何]方|我司|[我你您]們?|[我你]们|本公司|貴司|贵司|貴公司|贵公司|廠商|厂商|供應商|供应商)"
                    + "(?!.{0,40}[的之][^，,。的之]{1,8}$)|[應应須须]");

    private WholeSentence() {}

    static boolean is(String words) {
        return ENGLISH.matcher(words).find() || CHINESE.matcher(words).find();
    }
}
