package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.problem.Phrase;

/// The family benefits office of France answers within two months, and its silence is a refusal (CSS R142-6).
class CaseClocksTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 20);
    private static final LocalDate ANSWER = LocalDate.of(2027, 1, 20);

    private static final String OWN = """
        id: own
        version: 2026-10-01
        language: en
        countries: [FR]
        rules:
          - id: own.request
            remedy: Request to the board
            authority: Board
            event: notified
            period: P2M
            answer: {within: P2M, silence: SILENCE, opens: fr.socialcourt}
            source: A law
            evidence: primary
            checkedOn: 2026-10-01
            checkedBy: Me Diallo
            status: unverified
        """;

    @TempDir
    Path folder;

    private ClinicDay day;
    private CaseClocks clocks;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, FILED);
        clocks = new CaseClocks(day.rules, day.count, day.clock, day.clerk::newId);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void beforeAnythingIsFiledTheAuthorityHasNoClock() {
        assertEquals(Optional.empty(), authority(day.open(contested("fr.cra"))));
    }

    @Test
    void onceFiledTheAuthorityHasItsOwnTimeAndTheNextRemedyIsNotOpenYet() {
        var clock = authority(filed("fr.cra")).orElseThrow();

        assertEquals(ANSWER, clock.until());
        assertFalse(clock.isOver());
        var next = clock.next().orElseThrow();
        assertEquals(Optional.empty(), next.step());
        assertEquals(Optional.of(new Phrase("case.next.notBefore", ANSWER)), next.closed());
    }

    @Test
    void onTheLastDayItCanStillAnswer() {
        var whole = filed("fr.cra");
        day.clock.moveTo(ANSWER);
        assertFalse(authority(whole).orElseThrow().isOver());
    }

    @Test
    void silenceThatCountsAsARefusalOpensTheNextRemedyFromThatDay() {
        var whole = filed("fr.cra");
        day.clock.moveTo(ANSWER.plusDays(1));

        var clock = authority(whole).orElseThrow();
        assertTrue(clock.isOver());
        assertEquals(AnswerTime.Silence.REFUSAL, clock.silence());
        var silence = clock.next().orElseThrow().step().orElseThrow().silence();
        assertEquals(Optional.of(EventDate.on(ANSWER)), silence.notifiedOn());
        assertEquals(Optional.of("fr.socialcourt"), silence.rule());

        day.changeCase.add(whole, ContestedDecision.TYPE, silence);
        var now = day.open(whole.caseFile().id());
        assertEquals(
                Optional.of(silence.id()),
                now.nextDeadline().orElseThrow().record().decision());
        assertEquals(Optional.empty(), authority(now), "the next step has its own clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "nothing"})
    void silenceThatIsNoRefusalOpensNothing(String silence) {
        var take = new TakePack(day.rules, day.clerk, day.english);
        take.take((TakePack.Reading.Compared) take.read("own.yaml", OWN.replace("SILENCE", silence)));
        var whole = filed("own.request");
        day.clock.moveTo(ANSWER.plusDays(1));

        var next = authority(whole).orElseThrow().next().orElseThrow();

        assertEquals(Optional.empty(), next.step());
        assertEquals(Optional.of(new Phrase("case.next.notBySilence")), next.closed());
    }

    @Test
    void anAnswerEndsTheAuthoritysClock() {
        var whole = filed("fr.cra");
        day.clock.moveTo(FILED.plusDays(10));
        day.changeCase.note(whole.caseFile().id(), EntryKind.DECISION, "refused");
        assertEquals(Optional.empty(), authority(day.open(whole.caseFile().id())));
    }

    @Test
    void theDecisionOfAnotherAuthorityAnswersNothing() {
        var whole = filed("fr.cra");
        day.clock.moveTo(FILED.plusDays(10));

        further(whole, "Préfecture");
        assertEquals(
                ANSWER, authority(day.open(whole.caseFile().id())).orElseThrow().until());
        further(whole, "CRA");
        assertEquals(Optional.empty(), authority(day.open(whole.caseFile().id())));
    }

    @Test
    void eachThingThatWasFiledHasItsOwnTimeToAnswer() {
        var whole = filed("fr.cra");
        var second = decision("fr.cra", EventDate.on(FILED.minusDays(2)), "P2M");
        day.changeCase.add(
                whole,
                ContestedDecision.TYPE,
                ContestedDecision.TYPE.with(
                        second, ContestedDecision.CASE_FILE, whole.caseFile().id()));
        day.clock.moveTo(FILED.plusDays(1));
        var now = day.open(whole.caseFile().id());
        var filed = new TickOff.Filed("request", FILED.plusDays(1), "by post", Optional.empty());
        new TickOff(day.clerk).run(now, now.nextDeadline().orElseThrow(), filed);

        var untils = clocks.run(day.open(whole.caseFile().id())).authorities().stream()
                .map(AuthorityClock::until)
                .toList();
        assertEquals(List.of(ANSWER, ANSWER.plusDays(1)), untils);
    }

    private void further(WholeCase whole, String authority) {
        var further = day.blank(ContestedDecision.TYPE);
        further = ContestedDecision.TYPE.with(
                further, ContestedDecision.CASE_FILE, whole.caseFile().id());
        further = ContestedDecision.TYPE.with(further, ContestedDecision.AUTHORITY, authority);
        further = ContestedDecision.TYPE.with(further, ContestedDecision.NOTIFIED_ON, EventDate.on(FILED.plusDays(5)));
        day.changeCase.add(day.open(whole.caseFile().id()), ContestedDecision.TYPE, further);
    }

    @Test
    void aRemedyWithoutATimeToAnswerHasNoSecondClock() {
        assertEquals(Optional.empty(), authority(filed("fr.oqtf.std")));
    }

    @Test
    void whatStaysOpenAfterAMissedDateHasItsOwnLastDay() {
        var whole = day.open(contested("uk.mr"));
        assertEquals(List.of(), only(whole).late());
        day.clock.moveTo(only(whole).deadline().legalLastDay().orElseThrow().plusDays(1));
        var routes = only(whole).late();

        // 13 calendar months from 28 October 2026, without a calendar of closed days
        assertEquals(1, routes.size());
        assertEquals("case.late.until", routes.getFirst().key());
        assertEquals(LocalDate.of(2027, 11, 28), routes.getFirst().arguments().get(1));
    }

    @Test
    void aPeriodInHoursIsMissedByTheMinuteAndThenItNeverSaysNothing() {
        var whole = day.open(contested("fr.48h", EventDate.at(FILED, LocalTime.of(10, 40), ClinicDay.ZONE), "PT48H"));
        var end = FILED.plusDays(2).atTime(10, 40).atZone(ClinicDay.ZONE);

        assertInstanceOf(ActBy.Act.class, at(end, whole).standing().orElseThrow());
        var minuteAfter = at(end.plusMinutes(1), whole);
        assertInstanceOf(ActBy.Missed.class, minuteAfter.standing().orElseThrow());
        assertEquals(List.of(new Phrase("case.late.none")), minuteAfter.late());
    }

    private RunningDate only(WholeCase whole) {
        return clocks.run(whole).running().getFirst();
    }

    private RunningDate at(ZonedDateTime now, WholeCase whole) {
        var clock = new DeskClock(InstantSource.fixed(now.toInstant()), ClinicDay.ZONE);
        return new CaseClocks(day.rules, day.count, clock, day.clerk::newId)
                .run(whole)
                .running()
                .getFirst();
    }

    private Optional<AuthorityClock> authority(WholeCase whole) {
        return clocks.run(whole).authorities().stream().findFirst();
    }

    private WholeCase filed(String rule) {
        var whole = day.open(contested(rule));
        var filed = new TickOff.Filed("request", FILED, "by post", Optional.empty());
        new TickOff(day.clerk).run(whole, whole.nextDeadline().orElseThrow(), filed);
        return day.open(whole.caseFile().id());
    }

    private RecordId contested(String rule) {
        return contested(rule, EventDate.on(LocalDate.of(2026, 10, 28)), "P2M");
    }

    private RecordId contested(String rule, EventDate notified, String period) {
        return day.record(day.intake("Yonas", Optional.of(decision(rule, notified, period))));
    }

    private ContestedDecision decision(String rule, EventDate notified, String period) {
        var decision = day.blank(ContestedDecision.TYPE);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, notified);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, rule);
        return ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(period));
    }
}
