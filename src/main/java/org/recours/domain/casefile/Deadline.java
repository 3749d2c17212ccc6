package org.recours.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// The last day of a contested decision as it was computed once, with what it was computed from.
///
/// Frozen: a later rule pack never moves it. It shows beside the new date, and a person decides. Where the decision
/// itself
/// is corrected, another deadline replaces it, and this one stays as it was.
///
/// @param rule id of the rule, or empty when the period printed in the letter was used
/// @param period the period that was counted, ISO 8601 or `P5WD`
/// @param basis why this period
/// @param safeDate by the most pessimistic reading
/// @param internalTarget some working days of the clinic earlier
/// @param lastMoment the minute of the safe date, for periods in hours and where an office closes
/// @param legalLastMoment the minute at which the law ends the period; not known of what older versions recorded
/// @param inputs what it was computed from, readable
/// @param doneOn when what was due was done
/// @param doneHow what was filed, and how
/// @param replacedBy the deadline that was computed when the decision was corrected
public record Deadline(
        RecordId id,
        Optional<RecordId> caseFile,
        Optional<RecordId> decision,
        Optional<String> rule,
        Optional<String> packVersion,
        Optional<String> calendarVersion,
        Optional<String> period,
        Optional<Basis> basis,
        Optional<LocalDate> legalLastDay,
        Optional<LocalDate> safeDate,
        Optional<LocalDate> internalTarget,
        Optional<Instant> lastMoment,
        Optional<Instant> legalLastMoment,
        Optional<String> inputs,
        Optional<LocalDate> doneOn,
        Optional<String> doneHow,
        Optional<RecordId> replacedBy)
        implements Recorded {

    public static final Field<RecordId> CASE_FILE = Field.weighty("case_file", Shape.LINK);
    public static final Field<RecordId> DECISION = Field.weighty("decision", Shape.LINK);
    public static final Field<String> RULE = Field.weighty("rule", Shape.TEXT);
    public static final Field<String> PACK_VERSION = Field.weighty("pack_version", Shape.TEXT);
    public static final Field<String> CALENDAR_VERSION = Field.weighty("calendar_version", Shape.TEXT);
    public static final Field<String> PERIOD = Field.weighty("period", Shape.TEXT);
    public static final Field<Basis> BASIS = Field.weighty("basis", Shape.code(Basis.class));
    public static final Field<LocalDate> LEGAL_LAST_DAY =
            Field.weighty("legal_last_day", Shape.DATE).safest(Comparator.naturalOrder());
    public static final Field<LocalDate> SAFE_DATE =
            Field.weighty("safe_date", Shape.DATE).safest(Comparator.naturalOrder());
    public static final Field<LocalDate> INTERNAL_TARGET =
            Field.weighty("internal_target", Shape.DATE).safest(Comparator.naturalOrder());
    public static final Field<Instant> LAST_MOMENT =
            Field.weighty("last_moment", Shape.MOMENT).safest(Comparator.naturalOrder());
    public static final Field<Instant> LEGAL_LAST_MOMENT =
            Field.weighty("legal_last_moment", Shape.MOMENT).safest(Comparator.naturalOrder());
    public static final Field<String> INPUTS = Field.weighty("inputs", Shape.TEXT);
    public static final Field<LocalDate> DONE_ON = Field.weighty("done_on", Shape.DATE);
    public static final Field<String> DONE_HOW = Field.weighty("done_how", Shape.TEXT);
    public static final Field<RecordId> REPLACED_BY = Field.weighty("replaced_by", Shape.LINK);

    public static final RecordType<Deadline> TYPE = RecordType.<Deadline>named("deadline")
            .with(CASE_FILE, Deadline::caseFile)
            .with(DECISION, Deadline::decision)
            .with(RULE, Deadline::rule)
            .with(PACK_VERSION, Deadline::packVersion)
            .with(CALENDAR_VERSION, Deadline::calendarVersion)
            .with(PERIOD, Deadline::period)
            .with(BASIS, Deadline::basis)
            .with(LEGAL_LAST_DAY, Deadline::legalLastDay)
            .with(SAFE_DATE, Deadline::safeDate)
            .with(INTERNAL_TARGET, Deadline::internalTarget)
            .with(LAST_MOMENT, Deadline::lastMoment)
            .with(LEGAL_LAST_MOMENT, Deadline::legalLastMoment)
            .with(INPUTS, Deadline::inputs)
            .with(DONE_ON, Deadline::doneOn)
            .with(DONE_HOW, Deadline::doneHow)
            .with(REPLACED_BY, Deadline::replacedBy)
            .builtBy(values -> new Deadline(
                    values.id(),
                    values.get(CASE_FILE),
                    values.get(DECISION),
                    values.get(RULE),
                    values.get(PACK_VERSION),
                    values.get(CALENDAR_VERSION),
                    values.get(PERIOD),
                    values.get(BASIS),
                    values.get(LEGAL_LAST_DAY),
                    values.get(SAFE_DATE),
                    values.get(INTERNAL_TARGET),
                    values.get(LAST_MOMENT),
                    values.get(LEGAL_LAST_MOMENT),
                    values.get(INPUTS),
                    values.get(DONE_ON),
                    values.get(DONE_HOW),
                    values.get(REPLACED_BY)));

    /// Why a period counts.
    public enum Basis {
        /// The letter says so.
        LETTER,
        /// A rule that a lawyer of the clinic has adopted says so.
        ADOPTED_RULE,
        /// Nobody knows yet: the shortest candidate, until a lawyer is asked.
        ASSUMPTION
    }

    /// The day by which to act: the safe one, else the last one known. Empty while no day is known.
    public Optional<LocalDate> actBy() {
        return safeDate.or(() -> legalLastDay)
                .or(() -> lastMoment.map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC)));
    }

    /// When the person should be back: the clinic’s own target, else the day to act by. In hours there is no other day.
    public Optional<LocalDate> visit() {
        return isInHours() ? actBy() : internalTarget.or(this::actBy);
    }

    /// Whether its period runs by the clock.
    public boolean isInHours() {
        return lastMoment.isPresent()
                && period.filter(written -> written.startsWith("PT")).isPresent();
    }

    /// The hour by which to act on that day, on the clock of a place, where the period runs by the clock.
    public Optional<LocalTime> hour(ZoneId zone) {
        return lastMoment.filter(_ -> isInHours()).map(moment -> LocalTime.ofInstant(moment, zone));
    }

    /// Whether it rests on something that counts: the letter, or a rule that a lawyer of the clinic has adopted.
    public boolean isUsable() {
        return actBy().isPresent()
                && replacedBy.isEmpty()
                && basis.filter(why -> why != Basis.ASSUMPTION).isPresent();
    }

    /// Whether something is still due by it.
    public boolean isOpen() {
        return doneOn.isEmpty() && replacedBy.isEmpty();
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "deadline " + id;
    }
}
