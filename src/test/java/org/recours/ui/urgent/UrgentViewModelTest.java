package org.recours.ui.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.HeldWork;

class UrgentViewModelTest {

    private final UrgentDesk sample = new UrgentDesk();

    @ParameterizedTest
    @CsvSource(textBlock = """
        14:30, 14:30
        14h30, 14:30
        1430, 14:30
        9, 09:00
        9h, 09:00
        7.05, 07:05
        ١٤:٣٠, 14:30
        ٩, 09:00
        """)
    void anHourIsReadAsPeopleWriteIt(String typed, LocalTime meant) {
        var model = sample.model(Language.ENGLISH);
        model.page().day().typed().set("2026-11-21");
        model.page().hour().set(typed);

        model.save();

        var told = sample.recorded.getFirst().told().orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 21), told.from());
        assertEquals(Optional.of(meant), told.time());
        assertEquals(Optional.of(UrgentDesk.PARIS), told.zone());
    }

    @Test
    void withoutAnHourTheDayAloneIsKnown() {
        var model = sample.model(Language.ENGLISH);
        model.page().day().typed().set("yesterday");

        model.save();

        assertEquals(Optional.empty(), sample.recorded.getFirst().told().flatMap(EventDate::time));
    }

    @ParameterizedTest
    @CsvSource({"25:00", "half past two", "14:75"})
    void anHourThatIsNoneIsNeitherDroppedNorRecorded(String typed) {
        var model = sample.model(Language.ENGLISH);
        model.page().day().typed().set("yesterday");
        model.page().hour().set(typed);

        model.save();

        assertEquals(List.of(), sample.recorded);
        assertEquals(
                Optional.of(new Phrase("urgent.hour.notUnderstood")),
                model.page().hour().problemProperty().get());
        assertEquals(
                Optional.of(new Phrase("urgent.unreadable")),
                model.problemProperty().get());
        assertEquals(typed, model.page().hour().value());
    }

    @Test
    void anHourOfNoDayIsNeitherDroppedNorRecorded() {
        var model = sample.model(Language.ENGLISH);
        model.page().happened().set(Optional.of(Happened.DETENTION));
        model.page().hour().set("14:30");

        model.save();

        assertEquals(List.of(), sample.recorded);
        assertEquals(
                Optional.of(new Phrase("urgent.hour.noDay")),
                model.page().hour().problemProperty().get());
        assertEquals("14:30", model.page().hour().value());

        model.page().day().typed().set("yesterday");
        model.save();
        assertEquals(1, sample.recorded.size());
    }

    @Test
    void whatLooksLikeASlipIsAskedOnceAndNeverBlocks() {
        var model = sample.model(Language.ENGLISH);
        model.page().who().set("Hana");
        var future = new Phrase("deadline.problem.future", LocalDate.of(2027, 11, 21));
        sample.doubts = List.of(future);

        model.save();
        assertEquals(List.of(), sample.recorded);
        assertEquals(List.of(future), model.question().openProperty().get());
        assertFalse(model.savingProperty().get());

        model.saveAsItIs();
        assertEquals(1, sample.recorded.size());
    }

    @Test
    void whoCorrectsTheSlipIsNotAskedAnyMore() {
        var model = sample.model(Language.ENGLISH);
        sample.doubts = List.of(new Phrase("deadline.problem.future", LocalDate.of(2027, 11, 21)));
        model.page().day().typed().set("2027-11-21");
        model.save();

        sample.doubts = List.of();
        model.page().day().typed().set("2026-11-21");

        assertEquals(List.of(), model.question().openProperty().get());
        model.save();
        assertEquals(1, sample.recorded.size());
    }

    @Test
    void whatIsCorrectedWhileItIsLookedAtIsWhatIsRecorded() {
        var later = new HeldWork();
        sample.background = later.background();
        var model = sample.model(Language.ENGLISH);
        model.page().day().typed().set("2026-11-21");
        model.page().hour().set("14:30");
        later.allDone();

        model.save();
        model.page().hour().set("11:30");
        later.allDone();

        assertEquals(
                List.of(Optional.of(LocalTime.of(11, 30))),
                sample.recorded.stream()
                        .map(one -> one.told().orElseThrow().time())
                        .toList());
    }

    @Test
    void anEmptyPageRecordsNothingAndSaysSo() {
        var model = sample.model(Language.ENGLISH);
        model.save();

        assertEquals(List.of(), sample.recorded);
        assertEquals(
                Optional.of(new Phrase("urgent.nothing")),
                model.problemProperty().get());
    }

    @Test
    void theMomentFollowsWhatIsTyped() {
        var model = sample.model(Language.ENGLISH);
        assertEquals(Optional.empty(), model.dateProperty().get());

        model.page().who().set("a man, about 30");

        assertEquals(Optional.of(UrgentDesk.in(true, 28)), model.dateProperty().get());
    }

    @Test
    void whatHappenedChoosesWhatIsOffered() {
        var model = sample.model(Language.ENGLISH);
        model.page().happened().set(Optional.of(Happened.ENTRY_REFUSAL));

        var ids = model.rules().stream().map(Rule::id).toList();
        assertTrue(ids.contains("fr.48h") && ids.contains("es.an.border"), ids::toString);
        assertFalse(ids.contains("tr.removal"), ids::toString);
    }

    @Test
    void whatIsTypedComesBackOnTheSamePageAndMakesTheSameCase() {
        var first = sample.model(Language.ENGLISH);
        first.page().who().set("Hana");
        first.page().happened().set(Optional.of(Happened.DETENTION));
        first.page().hour().set("1");
        first.keep();

        var later = sample.model(Language.FRENCH);

        assertEquals("Hana", later.page().who().value());
        assertEquals("1", later.page().hour().value());
        assertEquals(Optional.of(Happened.DETENTION), later.page().happened().value());
        assertEquals(first.page().id(), later.page().id());
    }

    @Test
    void onceRecordedTheDraftIsGoneAndOneComesToWhatToDo() {
        var model = sample.model(Language.ENGLISH);
        model.page().happened().set(Optional.of(Happened.REMOVAL));
        model.keep();
        assertEquals(1, sample.drafts.kept().size());

        model.save();

        assertEquals(0, sample.drafts.kept().size());
        assertEquals(List.of(new Place.ActNow(model.page().id(), Optional.of(Situation.REMOVAL))), sample.gone);
        assertEquals("Amina", sample.recorded.getFirst().responsible());
    }

    @Test
    void aDraftThatIsThrownAwayIsGoneForGood() {
        var model = sample.model(Language.ENGLISH);
        model.page().who().set("Hana");
        model.keep();
        model.throwAway();

        assertEquals("", sample.model(Language.ENGLISH).page().who().value());
    }
}
