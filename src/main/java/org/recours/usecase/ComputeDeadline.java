package org.recours.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.Calendars;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.RemedyWithoutPeriod;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.deadline.Term;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Holidays;
import org.recours.pack.PackMistake;
import org.recours.pack.PackRead;
import org.recours.pack.Packs;
import org.recours.pack.RuleReader;

/// What a rule makes of one event, without a clinic: the weekends and holidays are those of a country, or given.
public final class ComputeDeadline {

    private final Packs packs;
    private final Packs opened;
    private final Holidays holidays;
    private final ZoneId zone;

    /// @param zone where the clock is read for periods in hours
    public ComputeDeadline(Packs packs, Holidays holidays, ZoneId zone) {
        this(packs, packs, holidays, zone);
    }

    /// @param opened where the remedy is looked for that another one opens
    private ComputeDeadline(Packs packs, Packs opened, Holidays holidays, ZoneId zone) {
        this.packs = packs;
        this.opened = opened;
        this.holidays = holidays;
        this.zone = zone;
    }

    /// Where the clock is read when an event does not say so.
    public ZoneId zone() {
        return zone;
    }

    /// What is asked of a rule.
    ///
    /// @param facts may be empty for a rule that closes on a set day
    public record Question(String rule, Optional<Facts> facts, ClosedDays closed) {}

    /// When offices are closed.
    ///
    /// @param country ISO 3166; empty: the country of the rule, or no closed days when it has none or several
    /// @param weekend instead of the country’s
    /// @param holidays instead of the country’s
    public record ClosedDays(
            Optional<String> country, Optional<Set<DayOfWeek>> weekend, Optional<List<Holiday>> holidays) {}

    /// What came of it.
    public sealed interface Answer {

        /// The rule, its dates and the reason for each.
        ///
        /// @param next the remedy that silence or a refusal opens
        /// @param doubts what a person should be asked about before the dates are relied on
        record Counted(Rule rule, ComputedDeadline deadline, Optional<Rule> next, List<Phrase> doubts)
                implements Answer {}

        /// The remedy is known, and no text names a period that could be counted.
        record NothingToCount(RemedyWithoutPeriod remedy) implements Answer {}

        record NoSuchRule() implements Answer {}

        /// The rule counts from an event, and none was given.
        record EventMissing() implements Answer {}
    }

    /// The rules of a file, for trying them.
    public sealed interface Tried {

        record Taken(ComputeDeadline rules) implements Tried {}

        /// @param mistakes each with the file, the line and the reason
        record Refused(List<Phrase> mistakes) implements Tried {}
    }

    /// The same with the rules of one pack alone, which may open those that are known here.
    ///
    /// @param file its name, for the person who has to mend it
    /// @param text what it holds
    /// @param today the confirmed date of the desk
    public Tried with(String file, String text, LocalDate today) {
        return switch (new RuleReader(new RuleReader.Desk(today, packs)).read(file, text)) {
            case PackRead.Taken(var pack) -> new Tried.Taken(with(pack));
            case PackRead.Refused(var mistakes) ->
                new Tried.Refused(mistakes.stream().map(PackMistake::phrase).toList());
        };
    }

    private ComputeDeadline with(RulePack pack) {
        var all = Stream.concat(Stream.of(pack), packs.packs().stream()).toList();
        return new ComputeDeadline(new Packs(List.of(pack)), new Packs(all), holidays, zone);
    }

    /// @param today the confirmed date of the desk
    public Answer run(Question question, LocalDate today) {
        var rule = packs.rule(question.rule);
        if (rule.isEmpty()) {
            return packs.withoutPeriod().stream()
                    .filter(remedy -> remedy.id().equals(question.rule))
                    .findFirst()
                    .<Answer>map(Answer.NothingToCount::new)
                    .orElseGet(Answer.NoSuchRule::new);
        }
        return question.facts
                .or(() -> onTheSetDay(rule.get()))
                .<Answer>map(facts -> count(rule.get(), facts, question.closed, today))
                .orElseGet(Answer.EventMissing::new);
    }

    /// A rule that closes on a set day asks for no event.
    private static Optional<Facts> onTheSetDay(Rule rule) {
        return rule.term() instanceof Term.Window(var closes)
                ? Optional.of(Facts.of(EventDate.on(closes.toLocalDate())))
                : Optional.empty();
    }

    private Answer count(Rule rule, Facts facts, ClosedDays closed, LocalDate today) {
        var calendars = Calendars.same(calendar(rule, facts, closed), zone);
        var deadline = new DeadlineEngine(calendars, ClinicRules.TARGET_DAYS).compute(rule, facts, today);
        var next = rule.answer().flatMap(AnswerTime::opens).flatMap(opened::rule);
        var doubts = new ArrayList<Phrase>();
        rule.event().ifPresent(kind -> doubts.addAll(facts.problems(kind, Optional.empty(), today)));
        doubts.addAll(
                country(rule, closed).map(country -> unknown(country, closed)).orElseGet(() -> unknown(closed)));
        return new Answer.Counted(rule, deadline, next, doubts);
    }

    private WorkingCalendar calendar(Rule rule, Facts facts, ClosedDays closed) {
        var place = country(rule, closed).orElse("");
        var ofPlace = holidays.around(place, facts.event().from());
        if (closed.weekend.isEmpty() && closed.holidays.isEmpty()) {
            return ofPlace;
        }
        return WorkingCalendar.of(
                "given",
                closed.weekend.orElse(ofPlace.weekend()),
                closed.holidays.orElseGet(() -> List.copyOf(ofPlace.holidays().values())));
    }

    private static Optional<String> country(Rule rule, ClosedDays closed) {
        return closed.country.or(
                () -> rule.countries().size() == 1 ? rule.countries().stream().findFirst() : Optional.empty());
    }

    /// What nobody said and the program does not know: no closed day moves the date, where one may have to.
    private static List<Phrase> unknown(ClosedDays closed) {
        return closed.weekend.isPresent() || closed.holidays.isPresent()
                ? List.of()
                : List.of(new Phrase("deadline.problem.noPlace"));
    }

    private List<Phrase> unknown(String country, ClosedDays closed) {
        var unknown = new ArrayList<Phrase>();
        if (closed.weekend.isEmpty() && !holidays.hasWeekend(country)) {
            unknown.add(new Phrase("deadline.problem.noWeekend", country));
        }
        if (closed.holidays.isEmpty() && !holidays.hasHolidays(country)) {
            unknown.add(new Phrase("deadline.problem.noHolidays", country));
        }
        return unknown;
    }
}
