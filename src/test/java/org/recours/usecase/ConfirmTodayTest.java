package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One laptop over a long time: its clock goes wrong, is confirmed, and is mended.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConfirmTodayTest {

    @TempDir
    static Path folder;

    private static ClinicDay day;
    private static LocalDate recorded;

    @BeforeAll
    static void record() {
        recorded = LocalDate.ofInstant(Instant.now(), ClinicDay.ZONE);
        day = new ClinicDay(folder, recorded);
        day.appeal("Yonas", recorded.minusDays(3));
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Test
    @Order(1)
    void aClockThatGoesOnIsBelieved() {
        assertEquals(new ConfirmToday.Today.Known(recorded), at(Duration.ZERO).ask());
        assertEquals(
                new ConfirmToday.Today.Known(recorded.plusDays(30)),
                at(Duration.ofDays(30)).ask());
    }

    @Test
    @Order(2)
    void oneBehindTheLastEntryOrFarAheadOfItIsAskedAbout() {
        var before = assertInstanceOf(
                ConfirmToday.Today.Ask.class, at(Duration.ofDays(-1)).ask());
        assertEquals(recorded.minusDays(1), before.laptopSays());
        assertEquals(recorded, before.lastEntry());
        assertInstanceOf(ConfirmToday.Today.Ask.class, at(Duration.ofDays(31)).ask());
    }

    @Test
    @Order(3)
    void whatAPersonConfirmsHoldsForTheSession() {
        var clock = clock(Duration.ofDays(-20_000));
        var confirm = at(clock);
        assertInstanceOf(ConfirmToday.Today.Ask.class, confirm.ask());

        confirm.confirm(recorded.plusDays(2));

        assertEquals(recorded.plusDays(2), clock.today());
        assertEquals(new ConfirmToday.Today.Known(recorded.plusDays(2)), confirm.ask());
    }

    @Test
    @Order(4)
    void theConfirmedDayIsWhatTheNextOpeningComparesWith() {
        var early = assertInstanceOf(
                ConfirmToday.Today.Ask.class, at(Duration.ofDays(1)).ask());
        assertEquals(recorded.plusDays(2), early.lastEntry());
        assertInstanceOf(ConfirmToday.Today.Known.class, at(Duration.ofDays(3)).ask());
    }

    private static DeskClock clock(Duration off) {
        return new DeskClock(InstantSource.offset(InstantSource.system(), off), ClinicDay.ZONE);
    }

    private static ConfirmToday at(Duration off) {
        return at(clock(off));
    }

    private static ConfirmToday at(DeskClock clock) {
        var ledger = day.profile.ledger();
        return new ConfirmToday(
                ledger,
                new Clerk(ledger, clock, "Amina"),
                clock,
                day.profile.me().id());
    }
}
