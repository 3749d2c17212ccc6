package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Period;
import org.recours.domain.problem.Phrase;

/// What a recorded date says on later days.
class FrozenDeadlineTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final LocalDate SATURDAY = THURSDAY.plusDays(2);

    /// One month later is Sunday 22 November; the law ends the time on Monday.
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 22);

    @TempDir
    private Path folder;

    private ClinicDay day;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, THURSDAY);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aMinuteOfTheSafeDateEndsNoLegalDayEarlier() {
        var told = EventDate.at(THURSDAY.minusDays(2), LocalTime.of(10, 0), ClinicDay.ZONE);
        var whole = recorded(decision("fr.48h", told, "P2D"));

        var frozen = frozen(whole);

        assertEquals(Optional.of(Due.at(at(THURSDAY, 10, 0))), frozen.safe());
        assertEquals(Optional.of(Due.on(THURSDAY)), frozen.legalLast(), "two days of the letter end with the day");
        assertInstanceOf(ActBy.StillInTime.class, standing(whole, at(THURSDAY, 10, 1)));
    }

    @Test
    void theClockStandsStillOnEveryDayOfAWeekendAndAfterIt() {
        var onFriday = waiting(FRIDAY);
        var onSaturday = waiting(SATURDAY);
        assertEquals(
                FRIDAY,
                onFriday.nextDeadline().orElseThrow().record().safeDate().orElseThrow());
        assertEquals(
                SATURDAY,
                onSaturday.nextDeadline().orElseThrow().record().safeDate().orElseThrow());

        assertInstanceOf(ActBy.Waiting.class, on(SATURDAY, onFriday), "its plain date is over");
        assertInstanceOf(ActBy.Act.class, on(SATURDAY, onSaturday), "until then everybody acts by the plain date");
        for (int days = 1; days < 7; days++) {
            for (var whole : List.of(onFriday, onSaturday)) {
                assertInstanceOf(ActBy.Waiting.class, on(SATURDAY.plusDays(days), whole));
                assertTrue(frozen(whole).why().stream().map(Phrase::key).noneMatch("case.due.otherwiseNow"::equals));
            }
        }
    }

    private ActBy on(LocalDate today, WholeCase whole) {
        day.clock.moveTo(today);
        return standing(whole, at(today, 12, 0));
    }

    @Test
    void theStepsOfAnotherDateExplainNotTheRecordedOne() {
        var whole = recorded(decision("fr.cnda", EventDate.on(NOTIFIED), "P1M"));
        day.clerk.record(List.of(Edit.create(
                CalendarDay.TYPE,
                new CalendarDay(
                        day.clerk.newId(),
                        Optional.of("FR"),
                        Optional.of(LocalDate.of(2026, 11, 23)),
                        Optional.of("Strike"),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty()))));

        assertEquals(
                List.of(
                        new Phrase("code.basis.LETTER"),
                        new Phrase(
                                "case.due.lastDayNow",
                                Due.on(LocalDate.of(2026, 11, 24)).phrase()),
                        new Phrase(
                                "deadline.step.recorded",
                                THURSDAY,
                                NOTIFIED,
                                Period.parse("P1M").orElseThrow().phrase())),
                frozen(whole).why(),
                "only the legal last day is another");
    }

    private WholeCase waiting(LocalDate recordedOn) {
        day.clock.moveTo(recordedOn);
        return recorded(ContestedDecision.TYPE.with(
                decision("fr.cnda", EventDate.on(NOTIFIED), "P1M"),
                ContestedDecision.LEGAL_AID_ASKED_ON,
                EventDate.on(NOTIFIED.plusDays(5))));
    }

    private ContestedDecision decision(String rule, EventDate notified, String letter) {
        var decision = ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.RULE, rule);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, notified);
        return ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(letter));
    }

    private WholeCase recorded(ContestedDecision decision) {
        return day.open(day.record(day.intake("Yonas", Optional.of(decision))));
    }

    private FrozenDeadline frozen(WholeCase whole) {
        var deadline = whole.nextDeadline().orElseThrow().record();
        return day.count.beside(deadline, whole.decisionOf(deadline), day.rules.get());
    }

    private ActBy standing(WholeCase whole, ZonedDateTime now) {
        return frozen(whole).actBy(now).orElseThrow();
    }

    private static ZonedDateTime at(LocalDate date, int hour, int minute) {
        return date.atTime(hour, minute).atZone(ClinicDay.ZONE);
    }
}
