package org.recours.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Period;
import org.recours.domain.problem.Phrase;

/// What has to be done by when about a contested decision, from the rules that this clinic is offered.
///
/// The same answer stands on the page while it is typed and in the record once it is saved.
public final class CountDecision {

    /// How [CountDecision] ends what it writes down of its inputs.
    private static final Pattern COUNTED =
            Pattern.compile(" from (\\d{4}-\\d\\d-\\d\\d)(?:T\\S+)? to \\S+ on (\\d{4}-\\d\\d-\\d\\d)$");

    private final Supplier<ClinicRules> rules;
    private final Supplier<LocalDate> today;

    /// @param rules what the clinic has said and adopted until now
    /// @param today the confirmed date of the desk
    public CountDecision(Supplier<ClinicRules> rules, Supplier<LocalDate> today) {
        this.rules = rules;
        this.today = today;
    }

    /// The answer for today. Reads what the clinic has adopted.
    public Countdown run(ContestedDecision decision) {
        return run(decision, rules.get());
    }

    /// The same for one of many decisions, without asking again what the clinic has adopted.
    Countdown run(ContestedDecision decision, ClinicRules known) {
        return run(decision, known, today.get());
    }

    /// The same as on another day.
    Countdown run(ContestedDecision decision, ClinicRules known, LocalDate on) {
        var rule = decision.rule().flatMap(known::rule).map(known::standing);
        var isAdopted = rule.filter(known::isAdopted).isPresent();
        var question = new Countdown.Question(decision, rule, isAdopted, known.offered());
        return Countdown.of(question, known.engine(rule), on);
    }

    /// A recorded date beside what its decision gives today.
    ///
    /// @param decision from which it was counted, where it is here
    FrozenDeadline beside(Deadline deadline, Optional<ContestedDecision> decision, ClinicRules known) {
        var counted = decision.map(one -> again(deadline, one, known));
        var otherwise = counted.flatMap(anew -> OtherDate.of(deadline, anew)).map(OtherDate::phrase);
        return new FrozenDeadline(deadline, counted, otherwise, zone(deadline, decision, known));
    }

    /// What the decision of a recorded date gives today.
    ///
    /// A safe date on a closed day moves back, but never before the day on which it is counted. So where today
    /// gives another date, it is counted as on its own day, and stands if that gives the same.
    Countdown again(Deadline recorded, ContestedDecision decision, ClinicRules known) {
        var today = run(decision, known);
        if (OtherDate.isSame(recorded, today)) {
            return today;
        }
        return countedOn(recorded)
                .map(day -> run(decision, known, day))
                .filter(then -> OtherDate.isSame(recorded, then))
                .orElse(today);
    }

    /// On whose clock the minutes of a date are read. Reads what the clinic has adopted.
    ZoneId zone(Deadline deadline, ContestedDecision decision) {
        return zone(deadline, Optional.of(decision), rules.get());
    }

    /// Where the office closes by its own clock, on that one; else where the decision reached the person, else here.
    private static ZoneId zone(Deadline deadline, Optional<ContestedDecision> decision, ClinicRules known) {
        return deadline.rule()
                .filter(_ -> !deadline.isInHours())
                .flatMap(known::rule)
                .flatMap(rule -> rule.filing().zone())
                .or(() -> decision.flatMap(ContestedDecision::zone))
                .orElseGet(known::zone);
    }

    /// What people of the clinic should know of the rule that is in question. None of it is for the person’s papers.
    static List<Phrase> notes(ContestedDecision decision, ClinicRules known) {
        return decision.rule().flatMap(known::rule).map(known::notes).orElseGet(List::of);
    }

    /// The record that freezes this answer. Without any date it still says that one is missing.
    public Deadline freeze(RecordId id, ContestedDecision decision) {
        return switch (run(decision)) {
            case Countdown.Running(var computed, var basis, var _) -> frozen(id, decision, computed, basis);
            case Countdown.DateUnknown(var _, var assumption) ->
                assumption
                        .map(computed -> frozen(id, decision, computed, Deadline.Basis.ASSUMPTION))
                        .orElseGet(() -> undated(id, decision));
        };
    }

    private static Deadline frozen(
            RecordId id, ContestedDecision decision, ComputedDeadline computed, Deadline.Basis basis) {
        var inputs = computed.inputs();
        return new Deadline(
                id,
                decision.caseFile(),
                Optional.of(decision.id()),
                decision.rule(),
                Optional.of(inputs.packVersion()).filter(version -> !version.isEmpty()),
                Optional.of(inputs.calendarVersion()),
                inputs.period().map(Period::toString),
                Optional.of(basis),
                Optional.of(computed.legalLastDay().day()).filter(_ -> computed.isEnforceable()),
                Optional.of(computed.safeDate().day()),
                Optional.of(computed.internalTarget()),
                moment(computed.safeDate()),
                moment(computed.legalLastDay()).filter(_ -> computed.isEnforceable()),
                Optional.of(readable(inputs)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What went in, readable without the program: `fr.cnda 2026.11 P1M from 2026-10-28 to 2026-10-28 on 2026-11-22`,
    /// for a known hour `from 2026-10-28T10:40`.
    private static String readable(ComputedDeadline.Inputs inputs) {
        var event = inputs.facts().event();
        var hour = event.time().map(time -> "T" + time).orElse("");
        return String.join(
                " ",
                inputs.ruleId(),
                inputs.packVersion(),
                inputs.period().map(Period::toString).orElse("-"),
                "from " + event.from() + hour,
                "to " + event.to() + hour,
                "on " + inputs.computedOn());
    }

    /// The confirmed date of the desk on which it was counted, as the deadline itself keeps it.
    static Optional<LocalDate> countedOn(Deadline deadline) {
        return counted(deadline).map(found -> LocalDate.parse(found.group(2)));
    }

    /// How it was counted then, in one sentence.
    static Optional<Phrase> recorded(Deadline deadline) {
        var period = deadline.period().flatMap(Period::parse);
        return counted(deadline)
                .filter(_ -> period.isPresent())
                .map(found -> new Phrase(
                        "deadline.step.recorded",
                        LocalDate.parse(found.group(2)),
                        LocalDate.parse(found.group(1)),
                        period.orElseThrow().phrase()));
    }

    private static Optional<Matcher> counted(Deadline deadline) {
        return deadline.inputs().map(COUNTED::matcher).filter(Matcher::find);
    }

    /// The minute that is frozen of a due time; empty for whole days.
    static Optional<Instant> moment(Due due) {
        return due.minute().map(ZonedDateTime::toInstant);
    }

    private static Deadline undated(RecordId id, ContestedDecision decision) {
        return new Deadline(
                id,
                decision.caseFile(),
                Optional.of(decision.id()),
                decision.rule(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Deadline.Basis.ASSUMPTION),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
