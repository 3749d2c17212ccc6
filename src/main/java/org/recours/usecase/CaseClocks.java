package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.LateRoute;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;

/// The two clocks of a case: by when the person has to act, and what stays open when that is over; and once something
/// was filed, the authority’s time to answer.
///
/// The person’s dates are recorded. The rest is not: it follows from the deadline that was ticked off or missed and
/// from
/// its rule, so that no two records can contradict each other.
public final class CaseClocks {

    private final Supplier<ClinicRules> rules;
    private final CountDecision count;
    private final DeskClock desk;
    private final Supplier<RecordId> newId;

    public CaseClocks(Supplier<ClinicRules> rules, CountDecision count, DeskClock desk, Supplier<RecordId> newId) {
        this.rules = rules;
        this.count = count;
        this.desk = desk;
        this.newId = newId;
    }

    /// All dates of a case as they stand now, by what the clinic has adopted until now.
    public CaseDates run(WholeCase whole) {
        var known = rules.get();
        var now = desk.now();
        var running = whole.openDeadlines().stream()
                .map(open -> running(whole, open.record(), known, now))
                .toList();
        return new CaseDates(now, running, authorities(whole, known));
    }

    /// Two seats that counted it anew while they were apart.
    private static boolean isTwice(WholeCase whole, Deadline deadline) {
        return deadline.decision().isPresent()
                && whole.openDeadlines().stream()
                                .filter(open -> open.record().decision().equals(deadline.decision()))
                                .count()
                        > 1;
    }

    private RunningDate running(WholeCase whole, Deadline deadline, ClinicRules known, ZonedDateTime now) {
        var decision = whole.decisionOf(deadline);
        return RunningDate.of(
                count.beside(deadline, decision, known),
                isTwice(whole, deadline),
                decision.map(about -> CountDecision.notes(about, known)).orElseGet(List::of),
                () -> lateRoutes(deadline, decision, known),
                now);
    }

    /// The time to answer each thing that was filed, the first to end first; none where no rule says one, or an answer
    /// has come.
    private List<AuthorityClock> authorities(WholeCase whole, ClinicRules known) {
        if (isDecided(whole)) {
            return List.of();
        }
        return whole.deadlines().stream()
                .map(Loaded::record)
                .filter(deadline -> deadline.replacedBy().isEmpty())
                .filter(deadline -> deadline.doneOn().isPresent())
                .flatMap(deadline -> clock(whole, deadline, known).stream())
                .sorted(Comparator.comparing(AuthorityClock::until))
                .toList();
    }

    private static boolean isDecided(WholeCase whole) {
        return whole.caseFile()
                .record()
                .status()
                .map(Status::stage)
                .filter(stage -> stage == Stage.DECIDED || stage == Stage.CLOSED)
                .isPresent();
    }

    /// A decision was noted since, or one of this authority is contested already. That of another authority answers
    /// nothing.
    private static boolean isAnswered(WholeCase whole, Deadline done, String authority) {
        var filedOn = done.doneOn().orElseThrow();
        boolean isNoted = whole.timeline().stream()
                .map(Loaded::record)
                .filter(line -> line.kind().equals(Optional.of(EntryKind.DECISION)))
                .map(TimelineEntry::on)
                .anyMatch(day -> day.filter(on -> !on.isBefore(filedOn)).isPresent());
        return isNoted
                || whole.decisions().stream()
                        .map(Loaded::record)
                        .filter(decision -> !done.decision().equals(Optional.of(decision.id())))
                        .filter(decision -> decision.authority()
                                .map(by -> isSame(by, authority))
                                .orElse(true))
                        .anyMatch(decision -> decision.notifiedOn()
                                .filter(day -> day.from().isAfter(filedOn))
                                .isPresent());
    }

    /// People write the name of an authority shorter or longer: “CNDA”, “Tribunal administratif de Lille”.
    private static boolean isSame(String one, String other) {
        var a = one.strip().toLowerCase(Locale.ROOT);
        var b = other.strip().toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }

    private Optional<AuthorityClock> clock(WholeCase whole, Deadline done, ClinicRules known) {
        return done.rule()
                .flatMap(known::rule)
                .filter(rule -> !isAnswered(whole, done, rule.authority()))
                .flatMap(rule -> rule.answer().map(time -> clock(whole, rule, time, done, known)));
    }

    private AuthorityClock clock(WholeCase whole, Rule rule, AnswerTime time, Deadline done, ClinicRules known) {
        var filedOn = done.doneOn().orElseThrow();
        var until = lastDay(time.within(), EventDate.on(filedOn), Optional.of(rule), known);
        var next = time.opens().flatMap(known::rule);
        return new AuthorityClock(
                done.id(),
                rule.authority(),
                filedOn,
                until,
                until.isBefore(desk.today()),
                time.silence(),
                next.map(opened -> time.silence() == AnswerTime.Silence.REFUSAL
                        ? next(whole, opened, until, done, known)
                        : closed(opened, new Phrase("case.next.notBySilence"))));
    }

    /// The remedy against silence. It is open once the silence counts as a refusal; before that it only has a name.
    private AuthorityClock.Next next(
            WholeCase whole, Rule opened, LocalDate silentSince, Deadline done, ClinicRules known) {
        if (opened.status() == RuleStatus.DISABLED) {
            return closed(opened, new Phrase("case.next.notConfirmed"));
        }
        if (!silentSince.isBefore(desk.today())) {
            return closed(opened, new Phrase("case.next.notBefore", silentSince));
        }
        var silence = silence(whole, opened, silentSince, done, known);
        var step = new AuthorityClock.Step(silence, count.run(silence, known));
        return new AuthorityClock.Next(opened.remedy(), Optional.of(step), Optional.empty());
    }

    private static AuthorityClock.Next closed(Rule opened, Phrase why) {
        return new AuthorityClock.Next(opened.remedy(), Optional.empty(), Optional.of(why));
    }

    /// No answer, taken for a decision on the last day of the time to answer.
    private ContestedDecision silence(WholeCase whole, Rule opened, LocalDate day, Deadline done, ClinicRules known) {
        var silence = ContestedDecision.TYPE.read(new FieldValues(newId.get(), Map.of()));
        silence = ContestedDecision.TYPE.with(
                silence, ContestedDecision.CASE_FILE, whole.caseFile().id());
        var authority = done.rule()
                .flatMap(known::rule)
                .map(Rule::authority)
                .or(() -> whole.decisionOf(done).flatMap(ContestedDecision::authority));
        if (authority.isPresent()) {
            silence = ContestedDecision.TYPE.with(silence, ContestedDecision.AUTHORITY, authority.get());
        }
        silence = ContestedDecision.TYPE.with(silence, ContestedDecision.DATE, EventDate.on(day));
        silence = ContestedDecision.TYPE.with(silence, ContestedDecision.NOTIFIED_ON, EventDate.on(day));
        return ContestedDecision.TYPE.with(silence, ContestedDecision.RULE, opened.id());
    }

    private List<Phrase> lateRoutes(Deadline deadline, Optional<ContestedDecision> decision, ClinicRules known) {
        var rule = deadline.rule().flatMap(known::rule);
        var event = rule.flatMap(Rule::event)
                .flatMap(kind -> decision.flatMap(about -> Facts.of(about, kind)))
                .map(Facts::event);
        return rule.map(Rule::lateRoutes).orElseGet(List::of).stream()
                .map(route -> words(route, event, rule, known))
                .toList();
    }

    private Phrase words(LateRoute route, Optional<EventDate> event, Optional<Rule> rule, ClinicRules known) {
        return route.within()
                .flatMap(within -> event.map(from -> lastDay(within, from, rule, known)))
                .map(day -> new Phrase("case.late.until", route.name(), day))
                .orElseGet(() -> new Phrase("case.late.open", route.name()));
    }

    private LocalDate lastDay(Period within, EventDate from, Optional<Rule> rule, ClinicRules known) {
        return known.engine(rule)
                .compute(Rule.ofLetter(within), Facts.of(from), desk.today())
                .legalLastDay()
                .day();
    }
}
