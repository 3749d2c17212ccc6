package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.store.RunningDates;
import org.recours.usecase.CheckDates.Checked;
import org.recours.usecase.MovedDate.Cause;

/// What would move after a rule or a holiday was changed.
class CheckDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    /// One month later is Sunday 22 November; a clinic acts on the Friday before.
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 22);

    private static final String HOURS = """
        id: fr-own
        version: 2026-10-VERSION
        language: en
        countries: [FR]
        rules:
          - id: fr.own
            remedy: Appeal to the judge
            authority: Judge
            event: notified
            period: PT48H
            counting: {hourStart: START}
            source: A law
            evidence: primary
            checkedOn: 2026-10-01
            checkedBy: Me Diallo
            status: unverified
        """;

    @TempDir
    private Path folder;

    private ClinicDay day;
    private CheckDates check;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, TODAY);
        check = new CheckDates(new RunningDates(day.profile.ledger().database()), day.count, day.rules);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void nothingMovesByItself() {
        record(Optional.of("P1M"), NOTIFIED);
        record(Optional.empty(), NOTIFIED);
        assertEquals(new Checked(2, List.of()), run());

        day.clock.moveTo(LocalDate.of(2026, 11, 21));
        assertEquals(List.of(), run().moved(), "on that Saturday the Friday is over, and the recorded day stays");
        day.clock.moveTo(LocalDate.of(2027, 1, 9));
        assertEquals(List.of(), run().moved());
    }

    @Test
    void aCorrectedRuleMovesWhatRestsOnItAndNothingIsChanged() {
        var adopted = record(Optional.empty(), NOTIFIED);
        day.clock.moveTo(TODAY);
        adopt();
        var counted = record(Optional.empty(), NOTIFIED.plusDays(1));
        assertEquals(List.of(Cause.COUNTS_NOW), causes(), "what was assumed counts once a lawyer adopts the rule");

        correct("P1M", "P15D");
        assertEquals(List.of(Cause.RULE, Cause.COUNTS_NO_MORE), causes(), "the correction needs a lawyer again");
        adopt();
        var moved = run().moved();
        assertEquals(
                List.of(adopted, counted),
                moved.stream().map(one -> one.caseRow().id()).toList(),
                "the sooner one first");
        var first = moved.getFirst();
        assertTrue(first.isSooner());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 6)), first.safeDate(), "15 days from 22 October");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), first.recorded().actBy());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 20)),
                day.open(adopted).nextDeadline().orElseThrow().record().actBy());
    }

    @Test
    void aClosureMovesTheDayBeforeWhichToActAndALongerRuleMovesLater() {
        record(Optional.of("P1M"), NOTIFIED);
        closeOn(LocalDate.of(2026, 11, 20));

        var moved = run().moved().getFirst();
        assertEquals(Cause.CALENDAR, moved.cause());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 19)), moved.safeDate());
        assertTrue(moved.isSooner());
    }

    @Test
    void thePageOfTheCaseSaysBothAndAPersonTakesTheOther() {
        var id = record(Optional.of("P1M"), NOTIFIED);
        assertEquals(Optional.empty(), otherwise(id));
        closeOn(LocalDate.of(2026, 11, 20));
        var thursday = Due.on(LocalDate.of(2026, 11, 19));
        assertEquals(Optional.of(new Phrase("case.due.otherwiseNow", thursday.phrase())), otherwise(id));

        var whole = day.open(id);
        assertTrue(day.recount.run(whole, whole.decisions().getFirst().record()).isPresent());

        assertEquals(Optional.empty(), otherwise(id));
        assertEquals(List.of(), run().moved());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 19)),
                day.open(id).nextDeadline().orElseThrow().record().actBy());
        assertTrue(
                day.open(id).timeline().stream()
                        .flatMap(line -> line.record().note().stream())
                        .anyMatch(
                                words -> words.startsWith("The date was counted anew by the rules and days of today")),
                "both dates stay in the timeline");
    }

    @Test
    void aLaterMinuteOfTheSameLastDayIsAnotherDate() {
        takeHours("exact minute");
        var told = EventDate.at(TODAY, LocalTime.of(10, 40), ClinicDay.ZONE);
        var decision = ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.RULE, "fr.own");
        var id = day.record(day.intake(
                "Yonas", Optional.of(ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, told))));
        assertEquals(Optional.empty(), otherwise(id));

        takeHours("next full hour");

        var eleven = Due.at(TODAY.plusDays(2).atTime(11, 0).atZone(ClinicDay.ZONE));
        assertEquals(Optional.of(new Phrase("case.due.lastDayNow", eleven.phrase())), otherwise(id));
        var whole = day.open(id);
        var anew = day.recount.run(whole, whole.decisions().getFirst().record()).orElseThrow();
        var words = day.english.get().get(anew.phrase());
        assertTrue(words.endsWith("11:00 instead of Sunday 1 November 2026 at 10:40."), words);
    }

    private void takeHours(String start) {
        var take = new TakePack(day.rules, day.clerk, day.english);
        var pack = HOURS.replace("START", start).replace("VERSION", start.startsWith("exact") ? "01" : "02");
        take.take((TakePack.Reading.Compared) take.read("fr-own.yaml", pack));
        new Adopt(day.clerk)
                .run("fr.own", day.rules.get().rule("fr.own").orElseThrow().packVersion(), "Me Diallo");
    }

    @Test
    void aWithdrawnRuleTakesNoDateAway() {
        adopt();
        var id = record(Optional.empty(), NOTIFIED);
        correct("P1M", "P15D");
        assertEquals(Optional.of(new Phrase("case.due.noneNow")), otherwise(id));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 20)),
                day.open(id).nextDeadline().orElseThrow().record().actBy());
    }

    @Test
    void whatHadNoDateAndHasNoneIsNotAnotherDate() {
        var decision =
                ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.RULE, "fr.cnda");
        var id = day.record(day.intake("Yonas", Optional.of(decision)));
        assertEquals(Optional.empty(), otherwise(id));
        assertEquals(List.of(), run().moved());
    }

    private Optional<Phrase> otherwise(RecordId caseFile) {
        var clocks = new CaseClocks(day.rules, day.count, day.clock, day.clerk::newId);
        return clocks.run(day.open(caseFile)).running().getFirst().otherwise();
    }

    @Test
    void whatCountsNowWithoutAnotherDaySaysSo() {
        var id = record(Optional.empty(), NOTIFIED);
        adopt();
        var whole = day.open(id);
        var anew = day.recount.run(whole, whole.decisions().getFirst().record()).orElseThrow();
        var friday = Due.on(LocalDate.of(2026, 11, 20)).phrase();
        assertEquals(new Phrase("deadlines.countedAnew", new Phrase("deadlines.sameDay", friday)), anew.phrase());
    }

    @Test
    void aLongerRuleMovesLater() {
        adopt();
        record(Optional.empty(), NOTIFIED);
        correct("P1M", "P2M");
        adopt();

        var moved = run().moved().getFirst();
        assertEquals(Cause.RULE, moved.cause());
        assertFalse(moved.isSooner());
    }

    @Test
    void whatIsDoneIsNotCheckedAndACancelledCheckStops() {
        var id = record(Optional.of("P1M"), NOTIFIED);
        var heard = new ArrayList<Integer>();
        assertThrows(
                CancellationException.class,
                () -> check.run((done, _) -> {
                    heard.add(done);
                    throw new CancellationException();
                }));
        assertEquals(List.of(0), heard);

        var whole = day.open(id);
        day.changeCase.set(
                whole, Deadline.TYPE, whole.nextDeadline().orElseThrow(), Deadline.DONE_ON, Optional.of(TODAY));
        assertEquals(0, run().checked());
    }

    private Checked run() {
        return check.run((_, _) -> {});
    }

    private List<Cause> causes() {
        return run().moved().stream().map(MovedDate::cause).toList();
    }

    private RecordId record(Optional<String> printed, LocalDate notified) {
        var decision = ContestedDecision.TYPE.with(
                day.blank(ContestedDecision.TYPE), ContestedDecision.NOTIFIED_ON, EventDate.on(notified));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "fr.cnda");
        if (printed.isPresent()) {
            decision = ContestedDecision.TYPE.with(
                    decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(printed.get()));
        }
        return day.record(day.intake("Yonas", Optional.of(decision)));
    }

    private Rule cnda() {
        return day.rules.get().rule("fr.cnda").orElseThrow();
    }

    private void adopt() {
        new Adopt(day.clerk).run("fr.cnda", cnda().packVersion(), "Me Diallo");
    }

    private void correct(String before, String after) {
        var take = new TakePack(day.rules, day.clerk, day.english);
        var edit = new EditRule(take, () -> day.clock.today().toString(), day.english);
        var read = edit.read(cnda(), edit.entry(cnda()).replace(before, after));
        take.take((TakePack.Reading.Compared) read);
    }

    private void closeOn(LocalDate closed) {
        day.clerk.record(List.of(Edit.create(
                CalendarDay.TYPE,
                new CalendarDay(
                        day.clerk.newId(),
                        Optional.of("FR"),
                        Optional.of(closed),
                        Optional.of("Flood"),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty()))));
    }
}
