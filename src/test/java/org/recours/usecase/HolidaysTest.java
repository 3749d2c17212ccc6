package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.Office;
import org.recours.domain.clinic.Weekend;
import org.recours.session.Laptops;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayYear.Certainty;
import org.recours.usecase.HolidayYear.Origin;

/// A clinic in Egypt, where Eid al-Fitr of 2026 is filled in on 20, 21 and 22 March.
class HolidaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EID = LocalDate.of(2026, 3, 20);
    private static final LocalDate FLOOD = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    private HolidaySeat amina;

    @BeforeEach
    void found() {
        amina = HolidaySeat.of(new ClinicDay(new Laptops(folder).found("Amina"), TODAY));
    }

    @AfterEach
    void close() {
        amina.day().close();
    }

    private static void written(HolidayOutcome outcome) {
        assertEquals(HolidayOutcome.Written.WRITTEN, outcome);
    }

    private void refused(String why, HolidayOutcome outcome) {
        var before = amina.lines();
        if (!(outcome instanceof HolidayOutcome.Refused(var sentence))) {
            throw new AssertionError("taken: " + why);
        }
        assertEquals(why, amina.day().english.get().get(sentence));
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
                    amina.day()
                            .english
                            .get()
                            .get(amina.only(EID.plusDays(1)).name().orElseThrow()));
            assertTrue(amina.isUnsure(EID.plusDays(2)), "a Sunday");
        }

        @Test
        void isReliedOnOnceAPersonHasLookedThroughIt() {
            written(amina.correct().confirm(amina.year()));
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            assertEquals(
                    "Amina",
                    amina.show().run("EG", 2026).confirmed().orElseThrow().by());
            assertFalse(amina.isUnsure(EID.plusDays(2)));
            assertTrue(amina.show().run("EG", 2027).confirmed().isEmpty(), "of that year alone");

            written(amina.correct().takeConfirmationBack("EG", 2026));
            assertEquals(Certainty.MOON, amina.only(EID).certainty());
            refused(
                    "Nobody has confirmed the holidays of 2026.",
                    amina.correct().takeConfirmationBack("EG", 2026));
        }

        @Test
        void isReliedOnAsFarAsItWasSeen() {
            written(amina.move().run("EG", EID, EID.plusDays(7)));
            written(amina.correct().confirm(amina.year()));
            assertTrue(amina.year().isLookedThrough());
            written(amina.correct().takeBack(amina.only(EID.plusDays(7)).records()));
            assertEquals(Certainty.MOON, amina.only(EID).certainty(), "it was not there to be seen");
            assertTrue(amina.isUnsure(EID.plusDays(2)));
            assertFalse(amina.year().isLookedThrough());
            assertEquals(
                    "Looked through by Amina, Monday 2 March 2026; some days came later and are not confirmed",
                    amina.day().english.get().get(amina.year().standing()));

            written(amina.correct().confirm(amina.year()));
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            assertTrue(amina.year().isLookedThrough());
            written(amina.correct().takeConfirmationBack("EG", 2026));
            assertEquals(Certainty.MOON, amina.only(EID).certainty(), "both are taken back");
        }

        @Test
        void canBeConfirmedDayByDay() {
            written(amina.correct().confirmDay("EG", EID));
            assertEquals(Certainty.SURE, amina.only(EID).certainty());
            assertEquals(Certainty.MOON, amina.only(EID.plusDays(1)).certainty());
        }
    }

    @Nested
    class AClosure {

        @Test
        void ofSeveralDaysIsOneLineAndGoesAwayWhenItIsTakenBack() {
            written(amina.correct().close(closure(FLOOD, FLOOD.plusDays(3))));
            var line = amina.only(FLOOD);
            assertEquals(FLOOD.plusDays(3), line.last());
            assertEquals("Amina", line.said().orElseThrow().by());
            assertFalse(amina.authority().isOpen(FLOOD.plusDays(3)));

            written(amina.correct().takeBack(line.records()));
            assertEquals(List.of(), amina.on(FLOOD));
            assertTrue(amina.authority().isOpen(FLOOD.plusDays(3)));
        }

        @Test
        void ofOneOfficeLeavesTheOthersOpen() {
            written(amina.correct().close(new Closure("EG", FLOOD, FLOOD, "Strike", Optional.of(Office.POST))));
            assertTrue(amina.authority().isOpen(FLOOD));
            assertFalse(amina.calendar(Office.POST).isOpen(FLOOD));
            written(amina.correct().close(closure(FLOOD, FLOOD)));
            assertFalse(amina.authority().isOpen(FLOOD));
        }

        @Test
        void thatCantBeIsRefusedWithASentence() {
            refused(
                    "The year 202 is long past: write it with four figures.",
                    amina.correct().close(closure(LocalDate.of(202, 3, 9), LocalDate.of(202, 3, 9))));
            refused(
                    "Nobody counts with days of 2019 any more, or yet. Choose a year from 2025 to 2030.",
                    amina.correct().close(closure(LocalDate.of(2019, 3, 9), FLOOD)));
            refused(
                    "A closure has at most 60 days. Enter a longer one in parts.",
                    amina.correct().close(closure(FLOOD, FLOOD.plusDays(60))));
            refused(
                    "The last day, Sunday 8 March 2026, can’t come before the first, Monday 9 March 2026.",
                    amina.correct().close(closure(FLOOD, FLOOD.minusDays(1))));
            refused(
                    "Say why, such as flood or strike: whoever looks through the list must know.",
                    amina.correct().close(new Closure("EG", FLOOD, FLOOD, " ", Optional.empty())));
            refused(
                    "Recours knows no country “XX”. Write two letters, such as JO.",
                    amina.correct().close(new Closure("XX", FLOOD, FLOOD, "Flood", Optional.empty())));
            written(amina.correct().close(closure(FLOOD, FLOOD.plusDays(59))));
            refused(
                    "The clinic has said something of Thursday 12 March 2026 already. Take that back first.",
                    amina.correct().close(closure(FLOOD.plusDays(3), FLOOD.plusDays(4))));
        }
    }

    @Nested
    class AFeast {

        @Test
        void isMovedWithItsFurtherDaysAndBack() {
            written(amina.move().run("EG", EID, EID.plusDays(1)));
            assertEquals(List.of(), amina.on(EID));
            var line = amina.only(EID.plusDays(1));
            assertEquals(EID.plusDays(3), line.last(), "three days");
            assertEquals(Optional.of(EID), line.insteadOf());
            assertEquals(Certainty.SURE, line.certainty());
            assertFalse(amina.authority().isOpen(EID.plusDays(3)), "a Monday");

            written(amina.move().run("EG", EID.plusDays(1), EID.minusDays(1)));
            assertEquals(EID.plusDays(1), amina.only(EID).last());
            assertTrue(amina.authority().isOpen(EID.plusDays(2)));

            written(amina.correct().takeBack("EG", EID, EID, Optional.empty()));
            assertEquals(Certainty.MOON, amina.only(EID).certainty(), "all three days are back");
            assertEquals(List.of(), amina.on(EID.minusDays(1)));
        }

        @Test
        void staysMovedForAnOfficeThatIsClosedOnItsNewDayForAReasonOfItsOwn() {
            written(amina.move().run("EG", EID.plusDays(2), EID.plusDays(4)));
            var tuesday = EID.plusDays(4);
            written(amina.correct()
                    .close(new Closure("EG", tuesday, tuesday, "Strike", Optional.of(Office.AUTHORITY))));
            for (var office : Office.values()) {
                assertTrue(amina.calendar(office).isOpen(EID.plusDays(2)), "moved away for " + office);
                assertFalse(amina.calendar(office).isOpen(tuesday), "closed for " + office);
            }
            assertEquals(List.of(), amina.on(EID.plusDays(2)));
        }

        @Test
        void canBeNoHolidayHere() {
            written(amina.correct().open("EG", EID.plusDays(2), Optional.empty()));
            assertTrue(amina.authority().isOpen(EID.plusDays(2)));
            assertFalse(amina.only(EID.plusDays(2)).isClosed());
            written(amina.correct().takeBack(amina.only(EID.plusDays(2)).records()));
            assertFalse(amina.authority().isOpen(EID.plusDays(2)));
        }

        @Test
        void isMovedOnlyWhereThereIsOneAndNotFar() {
            refused(
                    "No holiday is filled in on Monday 9 March 2026.",
                    amina.move().run("EG", FLOOD, FLOOD.plusDays(1)));
            refused("It stands on Friday 20 March 2026 already.", amina.move().run("EG", EID, EID));
            refused(
                    "A feast moves by 60 days at most. Say that it is no holiday here, and add a closure.",
                    amina.move().run("EG", EID, EID.plusDays(61)));
            written(amina.move().run("EG", EID, EID.plusDays(1)));
            refused(
                    "The holiday of Friday 20 March 2026 was moved to Saturday 21 March 2026. Take that back first.",
                    amina.correct().confirmDay("EG", EID));
        }
    }

    @Nested
    class AWeekend {

        @Test
        void isTheOneThatTheClinicSetLast() {
            assertEquals(
                    Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                    amina.show().run("EG", 2026).weekend().days());
            written(amina.correct().setWeekend("EG", Set.of(DayOfWeek.FRIDAY)));
            written(amina.correct().setWeekend("EG", Set.of(DayOfWeek.SUNDAY)));
            var weekend = amina.show().run("EG", 2026).weekend();
            assertEquals(new HolidayYear.Week(Set.of(DayOfWeek.SUNDAY), true, false), weekend);
        }

        @Test
        void ofAllSevenDaysFromElsewhereIsNone() {
            amina.day()
                    .clerk
                    .record(List.of(Edit.create(
                            Weekend.TYPE,
                            new Weekend(
                                    amina.day().clerk.newId(),
                                    Optional.of("EG"),
                                    Optional.of(List.of(DayOfWeek.values()))))));
            var weekend = amina.show().run("EG", 2026).weekend();
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
                    amina.correct().setWeekend("EG", Set.of(DayOfWeek.values())));
        }
    }
}
