package org.dealrisk.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Finds where a document says what counts: “Lead” means …, 「有效名單」係指…. */
final class UnitDefinition {

    /** At the start of a sentence or in quotes; an order is also a paper, and then no result. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:^|[.;:]\\s{1,3}|[\"“'(])"
            + "(?:(?:qualified|valid|accepted|eligible|sales|marketing) "
            + "(?:lead|booking|sale|order|sign-?up|registration|appointment|subscriber|enquiry|inquiry)s?"
            + "|(?:lead|booking|sign-?up|appointment|subscriber|enquiry|inquiry)s?)[\"”')]{0,2} "
            + "(?:shall )?(?:means?\\b|(?:is|are) defined as|refers? to)");

    private static final Pattern CHINESE =
            Pattern.compile("(?:名單|名单|線索|线索|訂單|订单|預約|预约|報名|报名|註冊|注册|成交)[」』”\"]\\s?(?:[係系是]?指|定義為|定义为)"
                    + "|有效(?:名單|名单|線索|线索|訂單|订单|預約|预约|報名|报名|註冊|注册)(?:[係系是]指|定義為|定义为)");

    private UnitDefinition() {}

    /** A clause as it was read, with what it says by defining what counts. */
    static ReadClause with(ReadClause read) {
        if (!read.clause().ofDocument() || read.reading() == Reading.BY_HAND) {
            return read;
        }
        Matcher english = ENGLISH.matcher(read.clause().text());
        Matcher chinese = CHINESE.matcher(read.clause().text());
        if (english.find()) {
            return with(read, new Stretch(english.start(), english.end()));
        }
        return chinese.find() ? with(read, new Stretch(chinese.start(), chinese.end())) : read;
    }

    private static ReadClause with(ReadClause read, Stretch words) {
        Map<Field, Said> said = new HashMap<>(read.said());
        said.putIfAbsent(Field.DEFINITION_WRITTEN, Said.of(new Value.Flag(true), words));
        return new ReadClause(
                read.number(),
                read.clause(),
                read.types(),
                read.bearings(),
                said,
                read.reading(),
                read.found(),
                read.sure().map(left -> with(left, words)));
    }
}
