package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.change.RecordId;
import org.recours.store.CalendarStore;
import org.recours.store.DayCount;
import org.recours.store.Tally;
import org.recours.store.Whose;

class DueMonthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 28);

    @TempDir
    Path folder;

    private ClinicDay day;
    private CalendarStore calendar;
    private DueMonth month;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, TODAY);
        calendar = new CalendarStore(day.profile.ledger().database());
        month = new DueMonth(calendar, day.todayList(), day.rules, day.clock::today);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void everyOpenDateIsCountedOnItsDayAlsoTheSecondOneOfACase() {
        var id = day.appeal("Yonas", NOTIFIED);
        day.appeal("Hana", NOTIFIED);
        day.changeCase.add(day.open(id), ContestedDecision.TYPE, second(id, "P2M"));

        var first = safe(id, 0);
        var second = safe(id, 1);
        assertEquals(List.of(count(first, 2), count(second, 1)), loads());
        assertEquals(List.of("Hana", "Yonas"), names(first));
        assertEquals(List.of("Yonas"), names(second));
    }

    @Test
    void aDateOfWhichNobodyIsSureIsCountedApartAndSaidToBeUnknown() {
        day.appealWithoutPeriod("Hana", NOTIFIED);
        var load = loads().getFirst();
        assertFalse(load.isSure());
        assertInstanceOf(
                Today.Standing.Unknown.class,
                month.on(load.day(), Whose.everyone()).getFirst().standing());
        assertEquals(new Tally(0), calendar.tallyUrgent(load.day(), Whose.everyone()));
    }

    @Test
    void whatTheClinicWantedDoneByNowIsCountedUntilItsDay() {
        var due = day.open(day.appeal("Yonas", NOTIFIED))
                .nextDeadline()
                .orElseThrow()
                .record();
        var target = due.internalTarget().orElseThrow();
        var safe = due.safeDate().orElseThrow();

        assertEquals(new Tally(0), calendar.tallyPastTarget(target.minusDays(1)));
        assertEquals(new Tally(1), calendar.tallyPastTarget(target));
        assertEquals(1, calendar.pastTarget(target, 10).size());
        assertEquals(new Tally(0), calendar.tallyPastTarget(safe), "then it is due");
    }

    @Test
    void whatIsFiledOrClosedIsNotDueAnyMore() {
        var filed = day.appeal("Yonas", NOTIFIED);
        var closed = day.appeal("Hana", NOTIFIED);
        var due = day.open(filed).nextDeadline().orElseThrow();
        new TickOff(day.clerk).run(day.open(filed), due, new TickOff.Filed("Appeal", TODAY, "", Optional.empty()));
        var whole = day.open(closed);
        day.changeCase.set(
                whole,
                CaseFile.TYPE,
                whole.caseFile(),
                CaseFile.STATUS,
                Optional.of(new Status(Stage.CLOSED, TODAY, "Amina")));

        assertEquals(List.of(), loads());
    }

    @Test
    void aMatterThatIsHandedOnIsCountedForItsNewMember() {
        var id = day.appeal("Yonas", NOTIFIED);
        var whole = day.open(id);
        day.changeCase.set(whole, CaseFile.TYPE, whole.caseFile(), CaseFile.RESPONSIBLE, Optional.of("Hana"));

        var load = loads().getFirst();
        assertEquals(Optional.of("Hana"), load.responsible());
        assertEquals(1, month.on(load.day(), Whose.of("Hana")).size());
        assertEquals(List.of(), month.on(load.day(), Whose.of("Amina")));
    }

    @Test
    void theDaysOnWhichTheClinicIsClosedAreThoseOfItsCountry() {
        day.settings.save(new ClinicSettings.Data("Clinic", "", "", List.of("FR"), 3, LocalTime.of(16, 30)));

        var open = month.run(TODAY.withDayOfMonth(1), TODAY.withDayOfMonth(30)).openDays();

        assertTrue(open.isHoliday(LocalDate.of(2026, 11, 11)), "the armistice of 1918");
        assertTrue(open.isWeekend(LocalDate.of(2026, 11, 22)));
        assertEquals(Optional.of("FR"), month.country());
    }

    private List<DayCount> loads() {
        return month.run(TODAY.minusMonths(1), TODAY.plusMonths(3)).loads();
    }

    private static DayCount count(LocalDate day, int number) {
        return new DayCount(day, true, Optional.of("Amina"), number);
    }

    private LocalDate safe(RecordId id, int which) {
        return day.open(id).deadlines().stream()
                .map(deadline -> deadline.record().safeDate().orElseThrow())
                .sorted()
                .toList()
                .get(which);
    }

    private List<String> names(LocalDate on) {
        return month.on(on, Whose.everyone()).stream()
                .flatMap(row -> row.caseRow().personName().stream())
                .sorted()
                .toList();
    }

    private ContestedDecision second(RecordId id, String period) {
        var decision = ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.CASE_FILE, id);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED));
        return ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(period));
    }
}
