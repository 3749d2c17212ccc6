package org.recours.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.Consent;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordState;
import org.recours.domain.person.Person;
import org.recours.domain.person.Sex;

class RecordSheetTest {

    private final Typing typing = new Typing();

    @Test
    void halfADateComesBackFromADraftAsItWasTyped() {
        var sheet = decision();
        sheet.notifiedOn().typed().set("2026-11-");
        sheet.notifiedOn().calendarProperty().set(CalendarSystem.HIJRI);
        sheet.authority().set("OFP ");

        var again = decision();
        again.sheet().restore(sheet.sheet().typed());

        assertEquals("2026-11-", again.notifiedOn().typed().value());
        assertEquals(CalendarSystem.HIJRI, again.notifiedOn().calendarProperty().get());
        assertEquals("OFP ", again.authority().value());
        assertEquals(sheet.sheet().id(), again.sheet().id());
    }

    @Test
    void yesterdayStaysTheDayThatItWasWhenItWasTyped() {
        var sheet = decision();
        sheet.notifiedOn().typed().set("yesterday");
        typing.tomorrow();

        var again = decision();
        again.sheet().restore(sheet.sheet().typed());

        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 21)),
                again.sheet().record().notifiedOn().map(EventDate::from));
    }

    @Test
    void showingARecordAndSavingItChangesNothing() {
        var typed = decision();
        typed.notifiedOn().typed().set("yesterday");
        typed.authority().set("OFPRA");
        var before = typed.sheet().record();
        typing.tomorrow();

        var again = decision();
        again.sheet().show(before);

        assertTrue(Edit.change(ContestedDecision.TYPE, before, again.sheet().record(before), RecordState.unknown())
                .isEmpty());
    }

    @Test
    void anEmptiedFieldIsAChangeAndAFieldThatIsNotOnTheSheetStays() {
        var before = Person.TYPE.with(
                Person.TYPE.with(Person.TYPE.read(new FieldValues(typing.newId(), Map.of())), Person.NAME, "A"),
                Person.SLIP_SYMBOL,
                "fish");
        var sheet = new PersonSheet(typing::newId, typing.reading());
        sheet.sheet().show(before);
        sheet.name().set("");

        var after = sheet.sheet().record(before);

        assertEquals(Optional.empty(), after.name());
        assertEquals(Optional.of("fish"), after.slipSymbol());
    }

    @Test
    void aDateThatIsNotUnderstoodIsRefusedBesideItsFieldAndStays() {
        var sheet = decision();
        sheet.date().typed().set("the day of the rain");

        assertTrue(sheet.sheet().isUnreadable());
        assertEquals(
                Optional.of("kit.date.notUnderstood"),
                sheet.date().typed().problemProperty().get().map(problem -> problem.key()));
        assertEquals("the day of the rain", sheet.date().typed().value());
    }

    @Test
    void aNameIsTakenAsGivenAndLanguagesAreSplitAtCommasOfAnyScript() {
        var sheet = new PersonSheet(typing::newId, typing.reading());
        sheet.name().set(" O ");
        sheet.languages().set("ar، fr, ");
        sheet.sex().set(Optional.of(Sex.FEMALE));

        var person = sheet.sheet().record();

        assertEquals(Optional.of("O"), person.name());
        assertEquals(Optional.of(List.of("ar", "fr")), person.languages());
        assertEquals(Optional.of(Sex.FEMALE), person.sex());
    }

    @Test
    void consentIsOneActWithItsDay() {
        var sheet = caseFile();
        sheet.consent().answer().set(Optional.of(ConsentSheet.Answer.GIVEN));
        sheet.consent().purpose().set("the appeal");

        var consent = sheet.sheet().record().consent();

        assertEquals(
                Optional.of(new Consent(
                        true, "", "the appeal", "", Optional.empty(), Optional.of(LocalDate.of(2026, 11, 22)))),
                consent);
    }

    @Test
    void consentThatIsShownAgainKeepsItsDay() {
        var sheet = caseFile();
        sheet.consent().answer().set(Optional.of(ConsentSheet.Answer.GIVEN));
        var before = sheet.sheet().record();
        typing.tomorrow();

        var again = caseFile();
        again.sheet().show(before);

        assertEquals(before.consent(), again.sheet().record(before).consent());
    }

    @Test
    void aSheetOnWhichNothingStandsIsEmpty() {
        var sheet = caseFile();
        assertTrue(sheet.sheet().isEmpty());
        sheet.restricted().set(true);
        assertFalse(sheet.sheet().isEmpty());
        assertEquals(Optional.of(true), sheet.sheet().record().isRestricted());
    }

    private DecisionSheet decision() {
        return new DecisionSheet(typing::newId, typing.reading());
    }

    private CaseSheet caseFile() {
        return new CaseSheet(typing::newId, typing.reading(), typing::today);
    }
}
