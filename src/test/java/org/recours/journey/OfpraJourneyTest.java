package org.recours.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.text.Language;

/// A refusal of OFPRA with legal aid asked for and decided on in between, in the window.
///
/// The worked example of the law of 10 July 1991, art. 9-4: notified on 4 June 2019, asked for on 17 June, the answer
/// notified on 6 August; 18 days were left, and the 25th is a Sunday.
class OfpraJourneyTest {

    /// Saturday 10 August 2019.
    private static final Instant AUGUST = Instant.parse("2019-08-10T08:00:00Z");

    private static final LocalDate ACT_BY = LocalDate.of(2019, 8, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 8, 26);

    /// Three working days before the Friday by which to act.
    private static final LocalDate TARGET = LocalDate.of(2019, 8, 20);

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FRENCH", "ARABIC"})
    void aRefusalWithLegalAidInBetweenGivesItsLastDayAndItsPapers(Language language, @TempDir Path ground)
            throws IOException {
        var stick = Files.createDirectories(ground.resolve("stick"));
        var laptop = new SampleLaptop("ThinkPad", ground.resolve("seat"), stick, AUGUST);
        var amina = new Volunteer(laptop, language);
        var dates = amina.text().dates();

        laptop.start();
        WindowSteps.speak(amina, language);
        GateSteps.found(amina, "Amina");
        WindowSteps.nameCountry(amina);
        CaseSteps.beginRefusalWithLegalAid(amina);
        CaseSteps.record(amina, dates.date(ACT_BY));
        amina.says("case.due.lastDay", LAST_DAY);
        CaseSteps.readWhy(amina);
        amina.sees(dates.date(LAST_DAY));
        PaperSteps.keepSlip(amina, TARGET);
        PaperSteps.keepControlSheet(amina);
        laptop.stop();

        assertEquals(List.of(), amina.objections());
    }
}
