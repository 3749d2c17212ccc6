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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.clinic.Office;
import org.recours.session.Laptops;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayYear.Certainty;
import org.recours.usecase.HolidayYear.Line;

/// Two seats of a clinic in Egypt that said different things while they were apart.
class HolidaysOfTwoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /// The first day of Eid al-Fitr as it is filled in.
    private static final LocalDate EID = LocalDate.of(2026, 3, 20);

    @TempDir
    private Path folder;

    private HolidaySeat amina;

    private Path stick;
    private HolidaySeat yohannes;

    @BeforeEach
    void join() throws IOException {
        var laptops = new Laptops(folder);
        amina = HolidaySeat.of(new ClinicDay(laptops.found("Amina"), TODAY));
        stick = Files.createDirectory(folder.resolve("stick"));
        yohannes = HolidaySeat.of(new ClinicDay(laptops.join("Yohannes", amina.day().profile, stick), TODAY));
    }

    @AfterEach
    void close() {
        yohannes.day().close();
        amina.day().close();
    }

    private static void written(HolidayOutcome outcome) {
        assertEquals(HolidayOutcome.Written.WRITTEN, outcome);
    }

    private void exchange() {
        for (var seat : List.of(amina, yohannes, amina)) {
            seat.day().profile.exchange().with(stick, TODAY, (_, _) -> true);
        }
        assertEquals(amina.lines(), yohannes.lines());
    }

    @Test
    void whoBothConfirmAgree() {
        written(amina.correct().confirm(amina.year()));
        written(yohannes.correct().confirm(yohannes.year()));
        exchange();
        assertEquals(Certainty.SURE, amina.only(EID).certainty());
        written(yohannes.correct().takeConfirmationBack("EG", 2026));
        exchange();
        assertEquals(Certainty.MOON, amina.only(EID).certainty());
    }

    @Test
    void whoMoveAFeastDifferentlySeeBothAndNobodyReliesOnEither() {
        written(amina.move().run("EG", EID, EID.plusDays(1)));
        written(yohannes.move().run("EG", EID, EID.plusDays(2)));
        exchange();
        assertEquals(List.of(), amina.on(EID));
        assertEquals(Certainty.DISPUTED, amina.on(EID.plusDays(1)).getFirst().certainty());
        var monday = EID.plusDays(3);
        assertEquals(
                List.of("Amina", "Yohannes"),
                amina.on(monday).stream()
                        .map(line -> line.said().orElseThrow().by())
                        .sorted()
                        .toList());
        assertEquals(
                Optional.of(Holiday.Standing.DISPUTED),
                Optional.ofNullable(amina.authority().holidays().get(monday)).map(Holiday::standing));
        assertEquals(amina.authority(), yohannes.authority());

        var wrong = yohannes.on(monday).stream()
                .filter(line -> line.said().orElseThrow().by().equals("Amina"))
                .findFirst()
                .orElseThrow();
        written(yohannes.correct().takeBack(wrong.records()));
        exchange();
        assertEquals(Certainty.SURE, amina.only(EID.plusDays(2)).certainty());
        assertEquals(EID.plusDays(4), amina.only(EID.plusDays(2)).last());
        assertFalse(amina.isUnsure(monday));
    }

    @Test
    void whoMoveAFeastDifferentlyAreNotDecidedByAStrikeOfTheCourts() {
        written(amina.move().run("EG", EID.plusDays(2), EID.plusDays(3)));
        written(yohannes.move().run("EG", EID.plusDays(2), EID.plusDays(4)));
        written(yohannes.correct()
                .close(new Closure("EG", EID.plusDays(3), EID.plusDays(3), "Strike", Optional.of(Office.AUTHORITY))));
        exchange();
        assertFalse(amina.isUnsure(EID.plusDays(3)), "the strike is sure");
        assertTrue(amina.isUnsure(EID.plusDays(4)), "the feast is not");
    }

    @Test
    void whoDisagreeAboutADaySeeItAlsoWhereTheCourtsStrikeOnIt() {
        written(amina.correct().open("EG", EID.plusDays(2), Optional.empty()));
        written(yohannes.correct().confirmDay("EG", EID.plusDays(2)));
        written(yohannes.correct()
                .close(new Closure("EG", EID.plusDays(2), EID.plusDays(2), "Strike", Optional.of(Office.AUTHORITY))));
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
        written(amina.move().run("EG", EID.plusDays(2), EID.plusDays(3)));
        written(yohannes.correct().confirmDay("EG", EID.plusDays(2)));
        exchange();
        assertEquals(
                List.of(Certainty.DISPUTED, Certainty.DISPUTED),
                amina.lines().stream()
                        .filter(line -> !line.records().isEmpty())
                        .map(Line::certainty)
                        .toList());
        assertTrue(amina.isUnsure(EID.plusDays(2)));
        assertTrue(amina.isUnsure(EID.plusDays(3)));
    }

    @Test
    void whoSetAnotherWeekendCountWithTheDaysThatBothNamed() {
        written(amina.correct().setWeekend("EG", Set.of(DayOfWeek.FRIDAY)));
        written(yohannes.correct().setWeekend("EG", Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)));
        exchange();
        var weekend = amina.show().run("EG", 2026).weekend();
        assertEquals(new HolidayYear.Week(Set.of(DayOfWeek.FRIDAY), true, true), weekend);
        written(amina.correct().setWeekend("EG", Set.of(DayOfWeek.FRIDAY)));
        exchange();
        assertEquals(
                new HolidayYear.Week(Set.of(DayOfWeek.FRIDAY), true, false),
                yohannes.show().run("EG", 2026).weekend());
    }
}
