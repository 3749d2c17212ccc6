package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.Office;
import org.recours.domain.clinic.Weekend;
import org.recours.pack.Holidays;
import org.recours.session.Laptops;
import org.recours.store.ClinicStore;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayYear.Certainty;
import org.recours.usecase.HolidayYear.Line;
import org.recours.usecase.HolidayYear.Origin;

/// A clinic in Egypt, where Eid al-Fitr of 2026 is filled in on 20, 21 and 22 March.
class HolidaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EID = LocalDate.of(2026, 3, 20);
    private static final LocalDate FLOOD = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    private Laptops laptops;
    private Seat amina;

    /// A seat with what this test asks of it.
    private record Seat(ClinicDay day, ShowHolidays show, CorrectHolidays correct, MoveFeast move) {

        static Seat of(ClinicDay day) {
            var store = new ClinicStore(day.profile.ledger().database());
            var show = new ShowHolidays(store, Holidays.shipped(), day.profile::roster);
            return new Seat(
                    day, show, new CorrectHolidays(store, day.clerk, show), new MoveFeast(store, day.clerk, show));
        }

        HolidayYear year() {
            return show.run("EG", 2026);
        }

        List<Line> lines() {
            return year().lines();
        }

        List<Line> on(LocalDate date) {
            return lines().stream()
                    .filter(line -> !line.first().isAfter(date) && !line.last().isBefore(date))
                    .toList();
        }

        Line only(LocalDate date) {
            assertEquals(1, on(date).size(), () -> on(date).toString());
            return on(date).getFirst();
        }

        WorkingCalendar calendar(Office office) {
            var calendars = ClinicCalendars.read(
                            new ClinicStore(day.profile.ledger().database()), Holidays.shipped())
                    .around("EG", TODAY, ClinicDay.ZONE);
            return switch (office) {
                case AUTHORITY -> calendars.authority();
                case CLINIC -> calendars.clinic();
                case POST -> calendars.post();
            };
        }

        WorkingCalendar authority() {
            return calendar(Office.AUTHORITY);
        }
    }

    private static boolean isUnsure(WorkingCalendar calendar, LocalDate day) {
        return Optional.ofNullable(calendar.holidays().get(day))
                .filter(holiday -> !holiday.isConfirmed())
                .isPresent();
    }

    @BeforeEach
    void found() {
        laptops = new Laptops(folder);
        amina = Seat.of(new ClinicDay(laptops.found("Amina"), TODAY));
    }

    @AfterEach
    void close() {
        amina.day.close();
    }

    private static void written(HolidayOutcome outcome) {
        assertEquals(HolidayOutcome.Written.WRITTEN, outcome);
    }

    private void refused(String why, HolidayOutcome outcome) {
        var before = amina.lines();
        if (!(outcome instanceof HolidayOutcome.Refused(var sentence))) {
            throw new AssertionError("taken: " + why);
        }
        assertEquals(why, amina.day.english.get().get(sentence));
        assertEquals(before, amina.lines());
    }

    private static Closure closure(LocalDate first, LocalDate last) {
        return new Closure("EG", first, last, "Flood", Optional.empty());
    }

    @Nested
    class AYear {

        @Test
        void saysOfEachDayWhetherItIsSure() {
            var eid = amina.only(EID);
            assertEquals(Certainty.MOON, eid.certainty());
            assertEquals(Origin.PREFILLED, eid.origin());
            assertEquals(Certainty.SURE, amina.only(LocalDate.of(2026, 5, 1)).certainty());
            assertEquals(
                    "Eid al-Fitr, day 2",
                    amina.day
                            .english
                            .get()
                            .get(amina.only(EID.plusDays(1)).name().orElseThrow()));
            assertTrue(isUnsure(amina.authority(), EID.plusDays(2)), "a Sunday");
        }

        @Test
        void isReliedOnOnceAPersonHasLookedThroughIt() {
            written(amina.correct.confirm(amina.year()));
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            assertEquals(
                    "Amina",
                    amina.show.run("EG", 2026).confirmed().orElseThrow().by());
            assertFalse(isUnsure(amina.authority(), EID.plusDays(2)));
            assertTrue(amina.show.run("EG", 2027).confirmed().isEmpty(), "of that year alone");

            written(amina.correct.takeConfirmationBack("EG", 2026));
            assertEquals(Certainty.MOON, amina.only(EID).certainty());
            refused("Nobody has confirmed the holidays of 2026.", amina.correct.takeConfirmationBack("EG", 2026));
        }

        @Test
        void isReliedOnAsFarAsItWasSeen() {
            written(amina.move.run("EG", EID, EID.plusDays(7)));
            written(amina.correct.confirm(amina.year()));
            assertTrue(amina.year().isLookedThrough());
            written(amina.correct.takeBack(amina.only(EID.plusDays(7)).records()));
            assertEquals(Certainty.MOON, amina.only(EID).certainty(), "it was not there to be seen");
            assertTrue(isUnsure(amina.authority(), EID.plusDays(2)));
            assertFalse(amina.year().isLookedThrough());
            assertEquals(
                    "Looked through by Amina, Monday 2 March 2026; some days came later and are not confirmed",
                    amina.day.english.get().get(amina.year().standing()));

            written(amina.correct.confirm(amina.year()));
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            assertTrue(amina.year().isLookedThrough());
            written(amina.correct.takeConfirmationBack("EG", 2026));
            assertEquals(Certainty.MOON, amina.only(EID).certainty(), "both are taken back");
        }

        @Test
        void canBeConfirmedDayByDay() {
            written(amina.correct.confirmDay("EG", EID));
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            assertEquals(Certainty.MOON, amina.only(EID.plusDays(1)).certainty());
        }
    }

    @Nested
    class AClosure {

        @Test
        void ofSeveralDaysIsOneLineAndGoesAwayWhenItIsTakenBack() {
            written(amina.correct.close(closure(FLOOD, FLOOD.plusDays(3))));
            var line = amina.only(FLOOD);
            assertEquals(FLOOD.plusDays(3), line.last());
            assertEquals("Amina", line.said().orElseThrow().by());
            assertFalse(amina.authority().isOpen(FLOOD.plusDays(3)));

            written(amina.correct.takeBack(line.records()));
            assertEquals(List.of(), amina.on(FLOOD));
            assertTrue(amina.authority().isOpen(FLOOD.plusDays(3)));
        }

        @Test
        void ofOneOfficeLeavesTheOthersOpen() {
            written(amina.correct.close(new Closure("EG", FLOOD, FLOOD, "Strike", Optional.of(Office.POST))));
            assertTrue(amina.authority().isOpen(FLOOD));
            assertFalse(amina.calendar(Office.POST).isOpen(FLOOD));
            written(amina.correct.close(closure(FLOOD, FLOOD)));
            assertFalse(amina.authority().isOpen(FLOOD));
        }

        @Test
        void thatCantBeIsRefusedWithASentence() {
            refused(
                    "The year 202 is long past: write it with four figures.",
                    amina.correct.close(closure(LocalDate.of(202, 3, 9), LocalDate.of(202, 3, 9))));
            refused(
                    "Nobody counts with days of 2019 any more, or yet. Choose a year from 2025 to 2030.",
                    amina.correct.close(closure(LocalDate.of(2019, 3, 9), FLOOD)));
            refused(
                    "A closure has at most 60 days. Enter a longer one in parts.",
                    amina.correct.close(closure(FLOOD, FLOOD.plusDays(60))));
            refused(
                    "The last day, Sunday 8 March 2026, can’t come before the first, Monday 9 March 2026.",
                    amina.correct.close(closure(FLOOD, FLOOD.minusDays(1))));
            refused(
                    "Say why, such as flood or strike: whoever looks through the list must know.",
                    amina.correct.close(new Closure("EG", FLOOD, FLOOD, " ", Optional.empty())));
            refused(
                    "Recours knows no country “XX”. Write two letters, such as JO.",
                    amina.correct.close(new Closure("XX", FLOOD, FLOOD, "Flood", Optional.empty())));
            written(amina.correct.close(closure(FLOOD, FLOOD.plusDays(59))));
            refused(
                    "The clinic has said something of Thursday 12 March 2026 already. Take that back first.",
                    amina.correct.close(closure(FLOOD.plusDays(3), FLOOD.plusDays(4))));
        }
    }

    @Nested
    class AFeast {

        @Test
        void isMovedWithItsFurtherDaysAndBack() {
            written(amina.move.run("EG", EID, EID.plusDays(1)));
            assertEquals(List.of(), amina.on(EID));
            var line = amina.only(EID.plusDays(1));
            assertEquals(EID.plusDays(3), line.last(), "three days");
            assertEquals(Optional.of(EID), line.insteadOf());
            assertEquals(Certainty.SURE, line.certainty());
            assertFalse(amina.authority().isOpen(EID.plusDays(3)), "a Monday");

            written(amina.move.run("EG", EID.plusDays(1), EID.minusDays(1)));
            assertEquals(EID.plusDays(1), amina.only(EID).last());
            assertTrue(amina.authority().isOpen(EID.plusDays(2)));

            written(amina.correct.takeBack("EG", EID, EID, Optional.empty()));
            assertEquals(Certainty.MOON, amina.only(EID).certainty(), "all three days are back");
            assertEquals(List.of(), amina.on(EID.minusDays(1)));
        }

        @Test
        void staysMovedForAnOfficeThatIsClosedOnItsNewDayForAReasonOfItsOwn() {
            written(amina.move.run("EG", EID.plusDays(2), EID.plusDays(4)));
            var tuesday = EID.plusDays(4);
            written(amina.correct.close(new Closure("EG", tuesday, tuesday, "Strike", Optional.of(Office.AUTHORITY))));
            for (var office : Office.values()) {
                assertTrue(amina.calendar(office).isOpen(EID.plusDays(2)), "moved away for " + office);
                assertFalse(amina.calendar(office).isOpen(tuesday), "closed for " + office);
            }
            assertEquals(List.of(), amina.on(EID.plusDays(2)));
        }

        @Test
        void canBeNoHolidayHere() {
            written(amina.correct.open("EG", EID.plusDays(2), Optional.empty()));
            assertTrue(amina.authority().isOpen(EID.plusDays(2)));
            assertFalse(amina.only(EID.plusDays(2)).isClosed());
            written(amina.correct.takeBack(amina.only(EID.plusDays(2)).records()));
            assertFalse(amina.authority().isOpen(EID.plusDays(2)));
        }

        @Test
        void isMovedOnlyWhereThereIsOneAndNotFar() {
            refused("No holiday is filled in on Monday 9 March 2026.", amina.move.run("EG", FLOOD, FLOOD.plusDays(1)));
            refused("It stands on Friday 20 March 2026 already.", amina.move.run("EG", EID, EID));
            refused(
                    "A feast moves by 60 days at most. Say that it is no holiday here, and add a closure.",
                    amina.move.run("EG", EID, EID.plusDays(61)));
            written(amina.move.run("EG", EID, EID.plusDays(1)));
            refused(
                    "The holiday of Friday 20 March 2026 was moved to Saturday 21 March 2026. Take that back first.",
                    amina.correct.confirmDay("EG", EID));
        }
    }

    @Nested
    class AWeekend {

        @Test
        void isTheOneThatTheClinicSetLast() {
            assertEquals(
                    Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                    amina.show.run("EG", 2026).weekend().days());
            written(amina.correct.setWeekend("EG", Set.of(DayOfWeek.FRIDAY)));
            written(amina.correct.setWeekend("EG", Set.of(DayOfWeek.SUNDAY)));
            var weekend = amina.show.run("EG", 2026).weekend();
            assertEquals(new HolidayYear.Week(Set.of(DayOfWeek.SUNDAY), true, false), weekend);
        }

        @Test
        void ofAllSevenDaysFromElsewhereIsNone() {
            amina.day.clerk.record(List.of(Edit.create(
                    Weekend.TYPE,
                    new Weekend(
                            amina.day.clerk.newId(), Optional.of("EG"), Optional.of(List.of(DayOfWeek.values()))))));
            var weekend = amina.show.run("EG", 2026).weekend();
            assertEquals(
                    new HolidayYear.Week(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), false, false),
                    weekend,
                    "the shipped table counts");
            assertEquals(weekend.days(), amina.authority().weekend());
        }

        @Test
        void leavesAWorkingDay() {
            refused(
                    "A week needs a day on which offices are open. Leave one of the seven out.",
                    amina.correct.setWeekend("EG", Set.of(DayOfWeek.values())));
        }
    }

    @Nested
    class TwoSeats {

        private Path stick;
        private Seat yohannes;

        @BeforeEach
        void join() throws IOException {
            stick = Files.createDirectory(folder.resolve("stick"));
            yohannes = Seat.of(new ClinicDay(laptops.join("Yohannes", amina.day.profile, stick), TODAY));
        }

        @AfterEach
        void close() {
            yohannes.day.close();
        }

        private void exchange() {
            for (var seat : List.of(amina, yohannes, amina)) {
                seat.day.profile.exchange().with(stick, TODAY, (_, _) -> true);
            }
            assertEquals(amina.lines(), yohannes.lines());
        }

        @Test
        void whoBothConfirmAgree() {
            written(amina.correct.confirm(amina.year()));
            written(yohannes.correct.confirm(yohannes.year()));
            exchange();
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            written(yohannes.correct.takeConfirmationBack("EG", 2026));
            exchange();
            assertEquals(Certainty.MOON, amina.only(EID).certainty());
        }

        @Test
        void whoMoveAFeastDifferentlySeeBothAndNobodyReliesOnEither() {
            written(amina.move.run("EG", EID, EID.plusDays(1)));
            written(yohannes.move.run("EG", EID, EID.plusDays(2)));
            exchange();
            assertEquals(List.of(), amina.on(EID));
            assertEquals(
                    Certainty.DISPUTED, amina.on(EID.plusDays(1)).getFirst().certainty());
            var monday = EID.plusDays(3);
            assertEquals(
                    List.of("Amina", "Yohannes"),
                    amina.on(monday).stream()
                            .map(line -> line.said().orElseThrow().by())
                            .sorted()
                            .toList());
            assertEquals(
                    Optional.of(Holiday.Standing.DISPUTED),
                    Optional.ofNullable(amina.authority().holidays().get(monday))
                            .map(Holiday::standing));
            assertEquals(amina.authority(), yohannes.authority());

            var wrong = yohannes.on(monday).stream()
                    .filter(line -> line.said().orElseThrow().by().equals("Amina"))
                    .findFirst()
                    .orElseThrow();
            written(yohannes.correct.takeBack(wrong.records()));
            exchange();
            assertEquals(Certainty.SURE, amina.only(EID.plusDays(2)).certainty());
            assertEquals(EID.plusDays(4), amina.only(EID.plusDays(2)).last());
            assertFalse(isUnsure(amina.authority(), monday));
        }

        @Test
        void whoMoveAFeastDifferentlyAreNotDecidedByAStrikeOfTheCourts() {
            written(amina.move.run("EG", EID.plusDays(2), EID.plusDays(3)));
            written(yohannes.move.run("EG", EID.plusDays(2), EID.plusDays(4)));
            written(yohannes.correct.close(
                    new Closure("EG", EID.plusDays(3), EID.plusDays(3), "Strike", Optional.of(Office.AUTHORITY))));
            exchange();
            assertFalse(isUnsure(amina.authority(), EID.plusDays(3)), "the strike is sure");
            assertTrue(isUnsure(amina.authority(), EID.plusDays(4)), "the feast is not");
        }

        @Test
        void whoDisagreeAboutADaySeeItAlsoWhereTheCourtsStrikeOnIt() {
            written(amina.correct.open("EG", EID.plusDays(2), Optional.empty()));
            written(yohannes.correct.confirmDay("EG", EID.plusDays(2)));
            written(yohannes.correct.close(
                    new Closure("EG", EID.plusDays(2), EID.plusDays(2), "Strike", Optional.of(Office.AUTHORITY))));
            exchange();
            assertEquals(
                    List.of(Certainty.DISPUTED, Certainty.DISPUTED),
                    amina.on(EID.plusDays(2)).stream()
                            .filter(line -> line.office().isEmpty())
                            .map(Line::certainty)
                            .toList());
        }

        @Test
        void oneOfWhomConfirmsTheDayThatTheOtherMovedSeeBoth() {
            written(amina.move.run("EG", EID.plusDays(2), EID.plusDays(3)));
            written(yohannes.correct.confirmDay("EG", EID.plusDays(2)));
            exchange();
            assertEquals(
                    List.of(Certainty.DISPUTED, Certainty.DISPUTED),
                    amina.lines().stream()
                            .filter(line -> !line.records().isEmpty())
                            .map(Line::certainty)
                            .toList());
            assertTrue(isUnsure(amina.authority(), EID.plusDays(2)));
            assertTrue(isUnsure(amina.authority(), EID.plusDays(3)));
        }

        @Test
        void whoSetAnotherWeekendCountWithTheDaysThatBothNamed() {
            written(amina.correct.setWeekend("EG", Set.of(DayOfWeek.FRIDAY)));
            written(yohannes.correct.setWeekend("EG", Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)));
            exchange();
            var weekend = amina.show.run("EG", 2026).weekend();
            assertEquals(new HolidayYear.Week(Set.of(DayOfWeek.FRIDAY), true, true), weekend);
            written(amina.correct.setWeekend("EG", Set.of(DayOfWeek.FRIDAY)));
            exchange();
            assertEquals(
                    new HolidayYear.Week(Set.of(DayOfWeek.FRIDAY), true, false),
                    yohannes.show.run("EG", 2026).weekend());
        }
    }
}
