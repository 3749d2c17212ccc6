package org.recours.ui.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;
import org.recours.text.Text;
import org.recours.usecase.WholeCase;

/// Something that is recorded of the case and that forms ask for.
///
/// @param name what it is, in words
/// @param value as it goes into the form
record CaseFact(String name, String value) {

    static List<CaseFact> of(WholeCase whole, Text text) {
        var facts = new ArrayList<CaseFact>();
        whole.person().map(Loaded::record).ifPresent(person -> ofPerson(person, text, facts));
        whole.identifiers()
                .forEach(one -> one.record()
                        .value()
                        .ifPresent(value -> facts.add(new CaseFact(
                                one.record().kind().orElseGet(() -> text.get("field.identifier.value")), value))));
        whole.contacts()
                .forEach(one ->
                        add(facts, text.get("field.contact.value"), one.record().value()));
        whole.decisions().stream().map(Loaded::record).forEach(decision -> ofDecision(decision, text, facts));
        var caseFile = whole.caseFile().record();
        add(facts, text.get("field.case_file.number"), caseFile.number());
        add(facts, text.get("field.case_file.subject"), caseFile.subject());
        add(facts, text.get("field.case_file.narrative"), caseFile.narrative());
        add(facts, text.get("field.case_file.remedy_wanted"), caseFile.remedyWanted());
        return facts;
    }

    private static void ofPerson(Person person, Text text, List<CaseFact> facts) {
        add(facts, text.get("field.person.name"), person.name());
        person.otherNames().stream()
                .flatMap(List::stream)
                .forEach(name -> facts.add(new CaseFact(text.get("field.person.other_names"), name)));
        add(facts, text.get("field.person.birth"), person.birth().map(CaseFact::written));
        add(facts, text.get("field.person.nationality"), person.nationality());
        add(facts, text.get("field.person.languages"), person.languages().map(codes -> String.join(", ", codes)));
    }

    private static void ofDecision(ContestedDecision decision, Text text, List<CaseFact> facts) {
        add(facts, text.get("field.contested_decision.authority"), decision.authority());
        add(facts, text.get("field.contested_decision.reference"), decision.reference());
        add(facts, text.get("field.contested_decision.date"), decision.date().flatMap(CaseFact::day));
        add(
                facts,
                text.get("field.contested_decision.notified_on"),
                decision.notifiedOn().flatMap(CaseFact::day));
    }

    private static void add(List<CaseFact> facts, String name, Optional<String> value) {
        value.filter(words -> !words.isBlank()).ifPresent(words -> facts.add(new CaseFact(name, words)));
    }

    private static Optional<String> day(EventDate date) {
        return date.isExact() ? Optional.of(written(date.from())) : Optional.empty();
    }

    private static String written(BirthDate birth) {
        return birth.precision() == BirthDate.Precision.EXACT
                ? written(birth.earliest())
                : String.valueOf(birth.year());
    }

    /// Day, month, year: as official forms want it.
    private static String written(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// The name alone: the value is a client’s.
    @Override
    public String toString() {
        return "fact " + name;
    }
}
