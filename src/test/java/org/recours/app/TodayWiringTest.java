package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.deadline.ActBy;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptops;
import org.recours.session.OpenProfile;
import org.recours.store.Whose;
import org.recours.ui.today.TodayActions;
import org.recours.ui.today.TodayActions.Asks;
import org.recours.ui.today.TodayActions.Count;
import org.recours.ui.today.TodayActions.Row;
import org.recours.ui.today.TodayActions.Standing;
import org.recours.ui.today.Whose.Everyone;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ClinicSettings;
import org.recours.usecase.DeskClock;
import org.recours.usecase.RecordCase;

/// The numbers of the reminder and the rows behind them, at noon of Friday, 20 November 2026.
class TodayWiringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private OpenProfile profile;
    private OpenDesk desk;

    @BeforeEach
    void found() {
        profile = new Laptops(folder).found("Amina");
        var shipped = new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZONE);
        desk = OpenDesk.of(profile, new DeskClock(InstantSource.fixed(NOON), ZONE), shipped);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aPeriodInHoursIsToBeActedOnTodayUntilItsMinuteWhicheverDayItEndsOn() throws Exception {
        var running = inHours(TODAY.minusDays(1), LocalTime.of(15, 0));
        var over = inHours(TODAY.minusDays(2), LocalTime.of(10, 0));

        assertEquals(asks(1, 1, 0), actions().asks().call());
        assertEquals(2, desk.urgent(Whose.everyone()));
        assertEquals(List.of(), actions().pastTarget().call());
        var rows = actions().pages().of(Everyone.EVERYONE).rows();
        assertInstanceOf(ActBy.Act.class, standing(rows, running));
        assertInstanceOf(ActBy.Missed.class, standing(rows, over));
    }

    @Test
    void aDayIsToBeActedOnTodayAndIsOverTomorrow() throws Exception {
        record(EventDate.on(TODAY.minusDays(30)), "P30D");
        record(EventDate.on(TODAY.minusDays(31)), "P30D");

        assertEquals(asks(1, 1, 0), actions().asks().call());
        assertEquals(2, desk.urgent(Whose.everyone()));
    }

    @Test
    void whatTheClinicWantedDoneByNowIsBehindItsNumberHoweverFarAway() throws Exception {
        desk.settings().save(new ClinicSettings.Data("Clinic", "", "", List.of("FR"), 30, LocalTime.of(16, 30)));
        var far = record(EventDate.on(TODAY.minusDays(20)), "P2M");
        record(EventDate.on(TODAY), "P2M");

        assertEquals(asks(0, 0, 1), actions().asks().call());
        assertEquals(
                List.of(far),
                actions().pastTarget().call().stream().map(Row::caseFile).toList());
    }

    private TodayActions actions() {
        return new TodayWiring(desk).actions();
    }

    private static Asks asks(int overdue, int due, int target) {
        return new Asks(count(overdue), count(due), count(0), count(target));
    }

    private static Count count(int number) {
        return new Count(number, false);
    }

    private static ActBy standing(List<Row> rows, RecordId of) {
        var row = rows.stream().filter(one -> one.caseFile().equals(of)).findFirst();
        return assertInstanceOf(Standing.Dated.class, row.orElseThrow().standing())
                .actBy();
    }

    private RecordId inHours(LocalDate day, LocalTime hour) {
        return record(EventDate.on(day).atTime(hour, ZONE), "PT48H");
    }

    private RecordId record(EventDate notified, String period) {
        var caseFile = CaseFile.TYPE.with(blank(CaseFile.TYPE), CaseFile.KIND, Kind.APPEAL);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.CATEGORY, Category.ASYLUM);
        var decision =
                ContestedDecision.TYPE.with(blank(ContestedDecision.TYPE), ContestedDecision.CASE_FILE, caseFile.id());
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, notified);
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(period));
        var intake = new Intake(caseFile, Optional.empty(), List.of(), List.of(), List.of(), Optional.of(decision));
        var saved =
                assertInstanceOf(RecordCase.Result.Saved.class, desk.record().run(intake));
        return saved.id();
    }

    private <R extends Recorded> R blank(RecordType<R> type) {
        return type.read(new FieldValues(desk.clerk().newId(), Map.of()));
    }
}
