package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptops;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.holidays.HolidaysActions.Change;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ClinicSettings;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.DeskClock;
import org.recours.usecase.HolidayOutcome;
import org.recours.usecase.HolidayYear.Origin;

/// What a person does on the screen of the holidays reaches the calendars of the clinic.
class HolidaysWiringTest {

    private static final LocalDate EID = LocalDate.of(2026, 3, 20);

    @TempDir
    private Path folder;

    @Test
    void everyChangeOfTheScreenIsWrittenDown() throws Exception {
        try (var profile = new Laptops(folder).found("Amina")) {
            var clock = new DeskClock(
                    InstantSource.fixed(EID.minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC)), ZoneOffset.UTC);
            var desk = OpenDesk.of(
                    profile, clock, new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneOffset.UTC));
            desk.settings().save(new ClinicSettings.Data("Clinique", "", "", List.of("EG"), 3, LocalTime.of(17, 0)));
            var actions = new HolidaysWiring(desk, Text.in(Language.FRENCH)).actions();
            var countries = actions.countries().call();
            assertEquals("EG", countries.getFirst());
            assertEquals(countries.size(), Set.copyOf(countries).size());
            assertTrue(countries.indexOf("DE") < countries.indexOf("FR"), "Allemagne stands before France");

            for (var change : List.of(
                    new Change.ConfirmDay("EG", EID),
                    new Change.Open("EG", LocalDate.of(2026, 5, 1)),
                    new Change.Close(new Closure("EG", EID.minusDays(9), EID.minusDays(8), "Flood", Optional.empty())),
                    new Change.Move("EG", LocalDate.of(2026, 8, 25), LocalDate.of(2026, 8, 26)),
                    new Change.Week("EG", Set.of(DayOfWeek.FRIDAY)),
                    new Change.Confirm(actions.read().of("EG", 2026)),
                    new Change.TakeConfirmationBack("EG", 2026))) {
                assertEquals(HolidayOutcome.Written.WRITTEN, actions.write().write(change));
            }
            var year = actions.read().of("EG", 2026);
            var own = year.lines().stream()
                    .filter(line -> line.origin() != Origin.PREFILLED)
                    .toList();
            assertEquals(
                    List.of(Origin.ADDED, Origin.ADDED, Origin.OPEN, Origin.MOVED),
                    own.stream().map(line -> line.origin()).toList());
            assertEquals(Set.of(DayOfWeek.FRIDAY), year.weekend().days());
            actions.write().write(new Change.TakeBack(own.getFirst().records()));
            assertInstanceOf(
                    HolidayOutcome.Refused.class,
                    actions.write().write(new Change.TakeBack(own.getFirst().records())));
        }
    }
}
