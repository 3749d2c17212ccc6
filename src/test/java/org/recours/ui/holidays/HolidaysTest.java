package org.recours.ui.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.Office;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.holidays.HolidaysActions.Change;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayOutcome;
import org.recours.usecase.HolidayYear;
import org.recours.usecase.HolidayYear.Certainty;
import org.recours.usecase.HolidayYear.Line;
import org.recours.usecase.HolidayYear.Origin;
import org.recours.usecase.HolidayYear.Said;

class HolidaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EID = LocalDate.of(2026, 3, 20);

    private final List<Change> written = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private HolidayOutcome outcome = HolidayOutcome.Written.WRITTEN;
    private Optional<Said> confirmed = Optional.empty();
    private final KeptDrafts drafts = new KeptDrafts();
    private final List<Runnable> waiting = new ArrayList<>();
    private Line eid = eid();
    private boolean isReadable = true;

    @Test
    void theFirstCountryOfTheClinicIsShownForThisYear() {
        var model = opened(Language.ENGLISH);
        assertEquals(List.of("EG 2026"), read);
        model.year().set(Optional.of(2027));
        model.country().set(Optional.of("KE"));
        assertEquals(List.of("EG 2026", "EG 2027", "KE 2027"), read);
    }

    @Test
    void aYearIsConfirmedForTheCountryThatIsShown() {
        var model = opened(Language.ENGLISH);
        model.confirm();
        assertEquals(List.of(new Change.Confirm(year("EG", 2026))), written);
        assertTrue(model.saidProperty().get().isPresent());
        assertEquals(2, read.size(), "read again");
    }

    @Test
    void aFeastIsMovedToTheDayThatIsTyped() {
        var model = opened(Language.ENGLISH);
        model.correct(eid());
        model.move();
        assertEquals(List.of(), written, "no day is typed");
        assertTrue(model.movedTo().typed().problemProperty().get().isPresent());
        model.movedTo().typed().set("21/3");
        model.move();
        assertEquals(List.of(new Change.Move("EG", EID, EID.plusDays(1))), written);
        assertEquals(Optional.empty(), model.correctedProperty().get());
    }

    @Test
    void whatIsRefusedStaysInItsFieldWithTheReasonBesideIt() {
        outcome = HolidayOutcome.refused("holidays.sameDay", EID);
        var model = opened(Language.ENGLISH);
        model.correct(eid());
        model.movedTo().typed().set("20/3");
        model.move();
        assertEquals("20/3", model.movedTo().typed().value());
        assertEquals(
                Optional.of(new Phrase("holidays.sameDay", EID)),
                model.movedTo().typed().problemProperty().get());
        assertEquals(Optional.of(EID), model.correctedProperty().get());
    }

    @Test
    void aClosureIsAddedAndShownInItsYear() {
        var model = opened(Language.ENGLISH);
        model.close();
        assertEquals(List.of(), written, "without a day");
        model.closure().first().typed().set("2027-01-04");
        model.closure().last().typed().set("2027-02-30");
        model.closure().reason().set("Flood");
        model.closure().office().set(Optional.of(Office.POST));
        model.close();
        assertEquals(List.of(), written, "there is no 30 February");
        model.closure().last().typed().set("6/1/2027");
        model.close();
        var first = LocalDate.of(2027, 1, 4);
        assertEquals(
                List.of(new Change.Close(
                        new Closure("EG", first, first.plusDays(2), "Flood", Optional.of(Office.POST)))),
                written);
        assertEquals(Optional.of(2027), model.year().value());
        assertEquals(List.of("EG 2026", "EG 2027"), read, "each year once");
        assertEquals("", model.closure().reason().value());
        assertTrue(model.saidProperty().get().isPresent());
    }

    @Test
    void aClosureThatCantBeSaysSoWhereItsDaysStand() {
        var model = opened(Language.ENGLISH);
        model.closure().first().typed().set("9/3");
        model.close();
        assertEquals(List.of(), written);
        assertEquals(
                Optional.of(new Phrase("holidays.noReason")),
                model.closure().reason().problemProperty().get());
        model.closure().reason().set("Flood");
        outcome = HolidayOutcome.refused("holidays.twice", EID);
        model.close();
        assertEquals(
                Optional.of(new Phrase("holidays.twice", EID)),
                model.closure().first().typed().problemProperty().get());
        assertEquals("Flood", model.closure().reason().value());
    }

    @Test
    void aClosureIsOfTheCountryThatIsChosenAlsoWhenItsDaysCantBeRead() {
        var model = opened(Language.ENGLISH);
        isReadable = false;
        model.country().set(Optional.of("KE"));
        assertTrue(model.problemProperty().get().isPresent());
        assertEquals(Optional.empty(), model.shownProperty().get(), "not the days of Egypt");
        model.confirm();
        assertEquals(List.of(), written, "nobody saw them");
        model.closure().first().typed().set("9/3");
        model.closure().reason().set("Flood");
        model.close();
        var day = LocalDate.of(2026, 3, 9);
        assertEquals(List.of(new Change.Close(new Closure("KE", day, day, "Flood", Optional.empty()))), written);
    }

    @Test
    void whatIsReadLateNeverStandsUnderAnotherCountry() {
        var model = onASlowDisk();
        model.closure().first().typed().set("9/3");
        model.closure().reason().set("Flood");
        model.close();
        assertEquals(
                Optional.of(new Phrase("holidays.chooseCountry")),
                model.country().problemProperty().get(),
                "none is known yet");
        model.open();
        inAnyOrder();
        model.country().set(Optional.of("KE"));
        model.country().set(Optional.of("EG"));
        inAnyOrder();
        assertEquals("EG", model.shownProperty().get().orElseThrow().country());
        model.confirm();
        inAnyOrder();
        assertEquals(List.of(new Change.Confirm(year("EG", 2026))), written);
    }

    /// The slowest is what was asked for first.
    private void inAnyOrder() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }

    @Test
    void aButtonThatIsPressedTwiceWritesOnceAndLeavesWhatIsTypedNext() {
        var model = onASlowDisk();
        model.open();
        inAnyOrder();
        model.closure().first().typed().set("9/3");
        model.closure().reason().set("Flood");
        model.close();
        model.close();
        model.closure().first().typed().set("10/3");
        inAnyOrder();
        assertEquals(1, written.size());
        assertEquals("10/3", model.closure().first().typed().value());
        model.close();
        inAnyOrder();
        assertEquals("", model.closure().reason().value());
    }

    @Test
    void aCorrectionThatIsBegunWhileAnotherIsWrittenStays() {
        var model = onASlowDisk();
        model.open();
        inAnyOrder();
        var labourDay = line(LocalDate.of(2026, 5, 1), 0, "LABOUR_DAY", Origin.PREFILLED, Certainty.SURE);
        model.correct(eid());
        model.noHoliday();
        model.correct(labourDay);
        model.movedTo().typed().set("2/5");
        inAnyOrder();
        assertEquals(List.of(new Change.Open("EG", EID)), written);
        assertTrue(model.isCorrected(labourDay));
        assertEquals("2/5", model.movedTo().typed().value());
    }

    private HolidaysViewModel onASlowDisk() {
        var background = new Background(waiting::add, Runnable::run, (_, _) -> () -> {}, _ -> {});
        return new HolidaysViewModel(desk(Language.ENGLISH, background), actions(Language.ENGLISH));
    }

    @Test
    void whatIsTickedOrTypedStandsWhileSomethingElseIsWritten() {
        var model = opened(Language.ENGLISH);
        var saturday = model.weekend().get(5);
        saturday.isClosed().set(false);
        model.correct(eid());
        model.movedTo().typed().set("21/3");
        eid = line(EID, 0, "ID_AL_FITR", Origin.PREFILLED, Certainty.SURE);
        model.closure().first().typed().set("4/1/2027");
        model.closure().reason().set("Flood");
        model.close();
        model.confirm();
        assertFalse(saturday.isClosed().value(), "not saved yet");
        assertTrue(model.isCorrected(eid), "although it is sure now");
        assertEquals("21/3", model.movedTo().typed().value());
        model.year().set(Optional.of(2027));
        assertTrue(saturday.isClosed().value(), "another year begins with what is saved");
        assertFalse(model.isCorrected(eid));
    }

    @Test
    void whatIsTypedIsThereAfterALockAndGoneOnceItIsWritten() {
        var model = opened(Language.ENGLISH);
        model.country().set(Optional.of("KE"));
        model.drafting().keep();
        assertEquals(Map.of(), drafts.kept(), "nothing was typed");
        model.closure().first().typed().set("4/1/20");
        model.closure().reason().set("Flood");
        model.closure().office().set(Optional.of(Office.POST));
        model.correct(eid());
        model.movedTo().typed().set("21/3");
        model.drafting().keep();

        var later = opened(Language.ENGLISH);
        assertTrue(later.drafting().restoredProperty().get());
        assertEquals("KE", later.shownProperty().get().orElseThrow().country(), "typed for that country");
        assertEquals("4/1/20", later.closure().first().typed().value());
        assertEquals("Flood", later.closure().reason().value());
        assertEquals(Optional.of(Office.POST), later.closure().office().value());
        assertTrue(later.isCorrected(eid()));
        later.move();
        assertEquals(List.of(new Change.Move("KE", EID, EID.plusDays(1))), written);
        later.closure().first().typed().set("4/1/2027");
        later.close();
        assertEquals(Map.of(), drafts.kept());
        assertFalse(later.drafting().restoredProperty().get());
    }

    @Test
    void whatWasTypedEarlierCanBeThrownAway() {
        var model = opened(Language.ENGLISH);
        model.closure().reason().set("Flood");
        model.drafting().keep();
        var later = opened(Language.ENGLISH);
        later.throwAway();
        assertEquals("", later.closure().reason().value());
        assertEquals(Map.of(), drafts.kept());
    }

    @Test
    void theWeekendIsSavedAsItIsTicked() {
        var model = opened(Language.ENGLISH);
        var saturday = model.weekend().get(5);
        assertEquals(DayOfWeek.SATURDAY, saturday.day());
        assertTrue(saturday.isClosed().value());
        saturday.isClosed().set(false);
        model.saveWeekend();
        assertEquals(List.of(new Change.Week("EG", Set.of(DayOfWeek.FRIDAY))), written);
    }

    @Test
    void everybodyCanReadTheHolidays() {
        Readers.read("holidays", this::show);
    }

    @Test
    void everybodyCanReadACorrection() {
        confirmed = Optional.of(new Said("Amina", Optional.of(TODAY)));
        Readers.read("holidays-correction", (language, look) -> {
            var screen = show(language, look);
            var correct = Text.in(language).get("holidays.correct");
            ScreenUnderTest.onScreen(() -> {
                screen.robot().lookup(correct).queryAll().stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire();
                return true;
            });
            return screen;
        });
    }

    private ScreenUnderTest show(Language language, Look look) {
        return ScreenUnderTest.show(language, look, 980, 960, () -> {
            var screen = HolidaysView.screen(desk(language), actions(language));
            screen.opened().run();
            return screen.root();
        });
    }

    private HolidaysViewModel opened(Language language) {
        var model = new HolidaysViewModel(desk(language), actions(language));
        model.open();
        return model;
    }

    private static Desk desk(Language language) {
        return desk(language, Background.direct());
    }

    private static Desk desk(Language language, Background background) {
        return new Desk(Text.in(language), background, new NameMask(), _ -> {}, _ -> {});
    }

    private HolidaysActions actions(Language language) {
        return new HolidaysActions(
                () -> List.of("EG", "KE"),
                (country, year) -> {
                    if (!isReadable) {
                        throw new Problem(new Phrase("kit.failed"));
                    }
                    read.add(country + " " + year);
                    return year(country, year);
                },
                change -> {
                    if (outcome == HolidayOutcome.Written.WRITTEN) {
                        written.add(change);
                    }
                    return outcome;
                },
                Reading.in(Text.in(language), () -> TODAY),
                () -> TODAY,
                year -> List.of(year, year + 1),
                drafts.port());
    }

    private HolidayYear year(String country, int year) {
        return new HolidayYear(
                country,
                year,
                new HolidayYear.Week(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), false, false),
                confirmed,
                List.of(
                        eid,
                        line(LocalDate.of(2026, 5, 1), 0, "LABOUR_DAY", Origin.PREFILLED, Certainty.SURE),
                        line(LocalDate.of(2026, 5, 28), 2, "ID_UL_ADHA", Origin.MOVED, Certainty.DISPUTED),
                        line(LocalDate.of(2026, 6, 16), 0, "NEWYEAR", Origin.OPEN, Certainty.SURE),
                        new Line(
                                LocalDate.of(2026, 9, 7),
                                LocalDate.of(2026, 9, 10),
                                Optional.of(new Phrase("calendar.holiday", "Flood")),
                                Origin.ADDED,
                                Certainty.SURE,
                                Optional.of(Office.POST),
                                Optional.empty(),
                                Optional.of(new Said("محمد", Optional.empty())),
                                List.of())));
    }

    private static Line eid() {
        return line(EID, 0, "ID_AL_FITR", Origin.PREFILLED, Certainty.MOON);
    }

    private static Line line(LocalDate day, int further, String feast, Origin origin, Certainty certainty) {
        return new Line(
                day,
                day.plusDays(further),
                Optional.of(new Phrase("calendar.feast." + feast)),
                origin,
                certainty,
                Optional.empty(),
                Optional.of(day.minusDays(1)).filter(_ -> origin == Origin.MOVED),
                Optional.of(new Said("Amina", Optional.empty())).filter(_ -> origin != Origin.PREFILLED),
                List.<RecordId>of());
    }
}
