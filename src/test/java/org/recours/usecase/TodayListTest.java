package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;
import org.recours.store.DeadlineStore;
import org.recours.store.Tally;
import org.recours.store.Whose;

class TodayListTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 28);

    @TempDir
    Path folder;

    private ClinicDay day;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, LocalDate.of(2026, 11, 20));
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void whatNobodyKnowsTheDateOfStandsOnTopWithTheShortestCandidate() {
        day.appeal("Yonas", NOTIFIED.minusDays(3));
        var unknown = day.appealWithoutPeriod("Hana", NOTIFIED.plusDays(20));

        var today = day.todayList().run(Whose.everyone());

        assertEquals(1, counted(today, Today.Part.UNKNOWN));
        assertEquals(unknown, today.rows().getFirst().caseRow().id());
        var standing = assertInstanceOf(
                Today.Standing.Unknown.class, today.rows().getFirst().standing());
        assertEquals(new Phrase("deadline.unknown.period"), standing.reason());
        assertTrue(standing.assumption().isPresent(), "the shortest rule is assumed");
        assertInstanceOf(Today.Standing.Dated.class, today.rows().get(1).standing());
    }

    @Test
    void aDatePastItsSafeDayIsStillInTimeAndThenMissedAndNeverClosesTheCase() {
        var id = day.appeal("Yonas", NOTIFIED);
        var deadline = day.open(id).nextDeadline().orElseThrow().record();
        var safe = deadline.safeDate().orElseThrow();
        var legal = deadline.legalLastDay().orElseThrow();

        day.clock.moveTo(safe);
        assertInstanceOf(ActBy.Act.class, standing());
        day.clock.moveTo(legal.plusDays(1));
        assertInstanceOf(ActBy.Missed.class, standing());
        assertTrue(day.open(id).caseFile().record().isOpen());
    }

    @Test
    void whatIsDueAfterThisWeekAndWhatHasNoDateStandBelow() {
        var later = day.appeal("Yonas", NOTIFIED.plusDays(10));
        var undated = day.record(day.intake("Hana", Optional.empty()));
        day.appealWithoutPeriod("Saba", NOTIFIED);

        var today = day.todayList().run(Whose.everyone());

        assertEquals(1, counted(today, Today.Part.UNDATED));
        assertEquals(
                List.of(later, undated),
                today.rows().stream()
                        .filter(row -> !(row.standing() instanceof Today.Standing.Unknown))
                        .map(row -> row.caseRow().id())
                        .toList());
    }

    @Test
    void whatMakesADateUnsureIsMarkedAndTheClinicsOwnTargetIsRemembered() {
        var decision = day.blank(ContestedDecision.TYPE);
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.NOTIFIED_ON, EventDate.between(NOTIFIED.minusDays(2), NOTIFIED));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "fr.cnda");
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P1M"));
        var id = day.record(day.intake("Yonas", Optional.of(decision)));
        assertEquals(List.of("today.mark.interval", "today.mark.rule"), marks());

        day.clock.moveTo(day.open(id)
                .nextDeadline()
                .orElseThrow()
                .record()
                .internalTarget()
                .orElseThrow());
        assertEquals(List.of("today.mark.target", "today.mark.interval", "today.mark.rule"), marks());
    }

    private List<String> marks() {
        return day.todayList().run(Whose.everyone()).rows().getFirst().marks().stream()
                .map(Phrase::key)
                .toList();
    }

    @Test
    void theReasonsOfADateTellItsStepsAndWhyItCounts() {
        var id = day.appeal("Yonas", NOTIFIED);

        var why = day.todayList().why(day.open(id)).stream().map(Phrase::key).toList();

        assertEquals("code.basis.LETTER", why.getFirst());
        assertTrue(why.contains("deadline.step.ends"), why.toString());
        assertTrue(why.contains("deadline.step.last"), why.toString());
    }

    @Test
    void aDecisionOfTwoIsStillUnknownWhenTheOtherHasADate() {
        var id = day.appeal("Yonas", NOTIFIED);
        var whole = day.open(id);
        var second = ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.CASE_FILE, id);
        day.changeCase.add(whole, ContestedDecision.TYPE, second);

        var rows = day.todayList().run(Whose.everyone()).rows();

        assertEquals(
                1,
                rows.stream()
                        .filter(row -> row.standing() instanceof Today.Standing.Unknown)
                        .count());
        assertEquals(2, day.open(id).deadlines().size());
    }

    @Test
    void onlyWhatALawyerAdoptedCountsDownByItself() {
        day.settings.save(new ClinicSettings.Data("Clinique", "", "", List.of("FR"), 3, LocalTime.of(16, 30)));
        var id = day.appealWithoutPeriod("Yonas", NOTIFIED);
        var whole = day.open(id);
        day.changeCase.set(
                whole,
                ContestedDecision.TYPE,
                whole.decisions().getFirst(),
                ContestedDecision.RULE,
                Optional.of("fr.cnda"));
        assertEquals(1, unknown());

        var rule = day.rules.get().rule("fr.cnda").orElseThrow();
        new Adopt(day.clerk).run(rule.id(), rule.packVersion(), "Maître Petit");
        assertEquals(1, unknown(), "a recorded date does not move by itself");

        var now = day.open(id);
        assertTrue(day.recount.run(now, now.decisions().getFirst().record()).isPresent());

        assertEquals(0, unknown());
        var deadline = day.open(id).nextDeadline().orElseThrow().record();
        assertEquals(Optional.of(Deadline.Basis.ADOPTED_RULE), deadline.basis());
    }

    @Test
    void aMemberSeesTheOwnMattersAndThoseOfNobody() {
        var id = day.appealWithoutPeriod("Yonas", NOTIFIED);
        give(id, Optional.of("Hana"));
        assertEquals(List.of(), day.todayList().run(Whose.of("Amina")).rows());

        give(id, Optional.empty());

        assertEquals(1, day.todayList().run(Whose.of("Amina")).rows().size());
    }

    @Test
    void aDateThatEndsTodayStandsBesideWhatItsDecisionGivesNow() {
        var id = day.appeal("Yonas", NOTIFIED);
        var actBy = day.open(id).nextDeadline().orElseThrow().record().actBy().orElseThrow();
        var rows = new DeadlineStore(day.profile.ledger().database()).due(actBy, 10);
        var list = day.todayList();

        day.clock.moveTo(actBy.minusDays(1));
        assertTrue(counted(list.frozen(rows)).isEmpty(), "whole days to come need no such look");
        day.clock.moveTo(actBy);
        assertTrue(counted(list.frozen(rows)).isPresent(), "an office may have closed");
    }

    private static Optional<Countdown> counted(Map<RecordId, FrozenDeadline> frozen) {
        return frozen.values().stream().findFirst().flatMap(FrozenDeadline::counted);
    }

    private int unknown() {
        return counted(day.todayList().run(Whose.everyone()), Today.Part.UNKNOWN);
    }

    private static int counted(Today today, Today.Part part) {
        return today.tallies().getOrDefault(part, new Tally(-1)).counted();
    }

    private void give(RecordId id, Optional<String> member) {
        var whole = day.open(id);
        day.changeCase.set(whole, CaseFile.TYPE, whole.caseFile(), CaseFile.RESPONSIBLE, member);
    }

    private ActBy standing() {
        var row = day.todayList().run(Whose.everyone()).rows().getFirst();
        return assertInstanceOf(Today.Standing.Dated.class, row.standing()).actBy();
    }
}
