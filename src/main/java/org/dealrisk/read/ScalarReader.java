package org.dealrisk.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Direction;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Remark;
import org.dealrisk.model.Value;
import org.dealrisk.unit.CalendarDate;
import org.dealrisk.unit.Decimal;
import org.dealrisk.unit.Mark;
import org.dealrisk.unit.Money;
import org.dealrisk.unit.Reading;
import org.dealrisk.unit.Reading.Problem;
import org.dealrisk.unit.Reading.Read;

/** Reads one text as the value of one field, whatever format it came from. Gathers faults and remarks. */
final class ScalarReader {

    private static final Pattern TIMES_FEE =
            Pattern.compile("(?i)(.+?) *(?:[x×*] *(?:the +)?fees?|times +(?:the +)?fees?|[x×]|倍(?:費用|费用)?)");
    private static final int LONGEST_LIMIT = 60;

    /** What a comma in a list leaves of 1,000. */
    private static final Pattern CUT_THOUSANDS = Pattern.compile("0\\d\\d");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DealCurrency currency;
    private final Faults faults;
    private final List<Remark> remarks = new ArrayList<>();

    ScalarReader(DealCurrency currency, Faults faults) {
        this.currency = currency;
        this.faults = faults;
    }

    /** What was odd about the values read so far. */
    List<Remark> remarks() {
        return remarks;
    }

    /** What the text says about the field; empty when it could not be read, which is then a fault. */
    Optional<Answer> read(Slot slot, Written written) {
        if (written.isUnknown()) {
            return Optional.of(new Answer.Unknown(written.place()));
        }
        Optional<String> word = WordReader.word(slot.field(), written);
        if (word.isPresent()) {
            return known(new Value.Word(word.get()), written);
        }
        return switch (slot.field().kind()) {
            case MONEY -> money(slot, written);
            case LIABILITY_CAP -> limit(slot, written);
            case PERCENT, RATE, COUNT, NUMBER, DAYS -> quantity(slot, written);
            case DATE -> date(slot, written);
            case BOOL -> or(slot, WordReader.flag(written), written, Optional.empty());
            case CURRENCY -> or(slot, WordReader.currency(written), written, WordReader.meant(written));
            case WORD -> unknownWord(slot, written, Message.of("{0} is {1}", slot.name(), quoted(written)));
            case TEXT -> text(slot, written);
            case WORDS, NUMBERS, TEXTS, CLAUSES -> throw new IllegalArgumentException(slot.name() + " holds a list");
        };
    }

    /** The word of a field that holds several. */
    Optional<String> word(Slot slot, Written written) {
        Optional<String> word = WordReader.word(slot.field(), written);
        if (word.isEmpty()) {
            unknownWord(slot, written, Message.of("{0} has {1}", slot.name(), quoted(written)));
        }
        return word;
    }

    /** The number of a field that holds several, none of them negative. */
    Optional<BigDecimal> number(Slot slot, Written written) {
        Reading<BigDecimal> reading = Decimal.parse(written.text());
        boolean whole = !CUT_THOUSANDS.matcher(written.text()).matches();
        if (whole && reading instanceof Read<BigDecimal> read && read.found().signum() >= 0) {
            remark(slot.field(), written, read.marks());
            return Optional.of(read.found());
        }
        Message found =
                Message.of("{0} has {1} in its list; expected a number such as 820", slot.name(), written.shown());
        Message hint = whole ? null : Message.of("write thousands without a comma: 1000");
        faults.add(written.place(), slot.field().path(), found, hint);
        return Optional.empty();
    }

    private Optional<Answer> money(Slot slot, Written written) {
        if (Money.parse(written.text()) instanceof Read<Money> read && !currency.accepts(read)) {
            remarks.add(new Remark(slot.field(), Remark.Kind.OTHER_CURRENCY, written.place(), written.text()));
            return Optional.of(new Answer.Unknown(written.place()));
        }
        return quantity(slot, written);
    }

    /** A limit in money, or in words as so many times the fee: {@code 2x}, {@code 1.5 times the fee}. */
    private Optional<Answer> limit(Slot slot, Written written) {
        Matcher times = TIMES_FEE.matcher(written.even());
        if (written.text().length() <= LONGEST_LIMIT && times.matches()) {
            Optional<BigDecimal> multiple = Decimal.parse(times.group(1)).value();
            if (multiple.isPresent() && multiple.get().signum() >= 0) {
                return known(new Value.TimesFee(multiple.get()), written);
            }
        }
        return money(slot, written);
    }

    private Optional<Answer> quantity(Slot slot, Written written) {
        Reading<BigDecimal> reading = QuantityReader.read(slot.field(), written.text());
        if (reading instanceof Read<BigDecimal> read) {
            remark(slot.field(), written, read.marks());
            return known(new Value.Quantity(end(slot.field(), read)), written);
        }
        Optional<Message> why =
                QuantityReader.namesUnit(slot.field()) ? Optional.empty() : Written.why((Problem<BigDecimal>) reading);
        Optional<BigDecimal> bare = slot.field().kind() == FieldKind.RATE ? pointsFor(written) : Optional.empty();
        return bare.isPresent()
                ? bothReadings(slot, written, bare.get())
                : fault(slot, written, instead(slot.is(slot.shown(written), why), slot, written));
    }

    /**
     * Of a range the lower end for what is counted, for no more than that is sure; for sums, rates and
     * terms the end that harms us more.
     */
    private static BigDecimal end(Field field, Read<BigDecimal> read) {
        boolean counted = field.kind() == FieldKind.COUNT || field.kind() == FieldKind.NUMBER;
        boolean upper = !counted && field.direction() == Direction.HIGHER_IS_WORSE;
        return upper ? read.upper().orElse(read.found()) : read.found();
    }

    /** A rate of 15 is 15 % to one author and a slip of the pen to another, so the message gives both ways out. */
    private Optional<Answer> bothReadings(Slot slot, Written written, BigDecimal points) {
        Message found = Message.of(
                "{0} is {1}; expected 0 to 1, such as {2} or {3}%",
                slot.name(),
                slot.shown(written),
                points.movePointLeft(2).stripTrailingZeros().toPlainString(),
                points.stripTrailingZeros().toPlainString());
        return fault(slot, written, found);
    }

    /** The bare number over 1 and up to 100 that was written for a rate, if one was. */
    private static Optional<BigDecimal> pointsFor(Written written) {
        return Decimal.parse(written.text())
                .value()
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(HUNDRED) <= 0);
    }

    private Optional<Answer> date(Slot slot, Written written) {
        Reading<LocalDate> reading = CalendarDate.parse(written.text());
        return reading instanceof Problem<LocalDate> problem
                ? fault(slot, written, instead(slot.is(slot.shown(written), Written.why(problem)), slot, written))
                : known(new Value.Day(reading.value().orElseThrow()), written);
    }

    private Optional<Answer> text(Slot slot, Written written) {
        boolean illegal = slot.field() == Field.SCHEMA && !written.word().equals("deal/1");
        return illegal
                ? fault(slot, written, slot.is(slot.shown(written)))
                : known(new Value.Text(written.text().strip()), written);
    }

    private Optional<Answer> or(Slot slot, Optional<Value> value, Written written, Optional<Message> question) {
        if (value.isPresent()) {
            return known(value.get(), written);
        }
        Message found = slot.is(slot.shown(written));
        Message asked =
                question.map(text -> Message.of("{0}; {1}", found, text)).orElse(found);
        return fault(slot, written, instead(asked, slot, written));
    }

    private Optional<Answer> unknownWord(Slot slot, Written written, Message found) {
        return fault(slot, written, WordReader.afterWord(found, slot.field(), written));
    }

    private static Message quoted(Written written) {
        return Written.quoted(written.text());
    }

    /** A fault, with what to write instead of a word for nothing in a field that has none. */
    private static Message instead(Message found, Slot slot, Written written) {
        if (!written.isNone() && !written.isNotApplicable()) {
            return found;
        }
        Message none = switch (slot.field().kind()) {
            case LIABILITY_CAP ->
                Message.of("write unlimited when there is no cap, silent when the contract does not say");
            case MONEY, PERCENT, RATE, COUNT, NUMBER, DAYS -> Message.of("write 0 when there is none");
            case BOOL -> Message.of("write no when there is none");
            default -> Message.of("leave the key out when there is none");
        };
        return Message.of("{0}; {1}, write unknown when nobody knows", found, none);
    }

    private Optional<Answer> known(Value value, Written written) {
        return Optional.of(Answer.known(value, written.place()));
    }

    private Optional<Answer> fault(Slot slot, Written written, Message message) {
        faults.add(written.place(), slot.field().path(), message);
        return Optional.empty();
    }

    private void remark(Field field, Written written, Set<Mark> marks) {
        if (marks.contains(Mark.RANGE)) {
            remarks.add(new Remark(field, Remark.Kind.RANGE, written.place(), written.text()));
        } else if (marks.contains(Mark.APPROXIMATE)) {
            remarks.add(new Remark(field, Remark.Kind.APPROXIMATE, written.place(), written.text()));
        }
    }
}
