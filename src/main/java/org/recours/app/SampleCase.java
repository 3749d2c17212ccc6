package org.recours.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;

/// A made-up appeal for the demonstration: a refusal of asylum that reached the person ten days before.
final class SampleCase {

    static final String PERSON = "محمد أحمد";
    static final String NARRATIVE = "رُفض الطلب دون مقابلة ثانية. يقول إنه لم يفهم المترجم.";
    static final String REFERENCE = "2026-10-4711";

    private static final int DAYS_AGO = 10;

    private SampleCase() {}

    static Intake of(Supplier<RecordId> newId, LocalDate today) {
        var person = person(newId.get());
        var caseFile = CaseFile.TYPE.read(new FieldValues(newId.get(), Map.of()));
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.KIND, Kind.APPEAL);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.CATEGORY, Category.ASYLUM);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.LANGUAGE, "ar");
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.NARRATIVE, NARRATIVE);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.PERSON, person.id());
        var card = Identifier.TYPE.read(new FieldValues(newId.get(), Map.of()));
        card = Identifier.TYPE.with(card, Identifier.PERSON, person.id());
        card = Identifier.TYPE.with(card, Identifier.VALUE, "123456");
        return new Intake(
                caseFile,
                Optional.of(person),
                List.of(card),
                List.of(),
                List.of(),
                Optional.of(decision(newId.get(), caseFile.id(), today)));
    }

    private static Person person(RecordId id) {
        var person = Person.TYPE.read(new FieldValues(id, Map.of()));
        person = Person.TYPE.with(person, Person.NAME, PERSON);
        return Person.TYPE.with(person, Person.BIRTH, BirthDate.parse("~1990").orElseThrow());
    }

    private static ContestedDecision decision(RecordId id, RecordId caseFile, LocalDate today) {
        var decision = ContestedDecision.TYPE.read(new FieldValues(id, Map.of()));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.CASE_FILE, caseFile);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.AUTHORITY, "OFPRA");
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.REFERENCE, REFERENCE);
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.DATE, EventDate.on(today.minusDays(2 * DAYS_AGO)));
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.NOTIFIED_ON, EventDate.on(today.minusDays(DAYS_AGO)));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "fr.cnda");
        return ContestedDecision.TYPE.with(decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P1M"));
    }
}
