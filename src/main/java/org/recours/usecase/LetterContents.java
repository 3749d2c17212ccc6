package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Document;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.document.LetterData;
import org.recours.domain.document.LetterField;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;

/// What a letter says of a case: what is recorded, with what was typed for this letter alone before it.
///
/// @param typed by field of the letter; blank means what is recorded
/// @param language names a language in the language of the letter
public record LetterContents(Map<LetterField, String> typed, UnaryOperator<String> language) {

    public LetterContents {
        typed = Map.copyOf(typed);
    }

    /// The fields that can be typed for one letter; the others are changed in the case itself.
    public static final List<LetterField> TYPED = List.of(
            LetterField.RECIPIENT,
            LetterField.RECIPIENT_ADDRESS,
            LetterField.SUBJECT,
            LetterField.NARRATIVE,
            LetterField.GROUNDS,
            LetterField.REMEDY_WANTED,
            LetterField.ENCLOSURES,
            LetterField.AUTHORITY,
            LetterField.REFERENCE,
            LetterField.PERSON_ADDRESS,
            LetterField.CLINIC_CONTACT,
            LetterField.SIGNATORY);

    /// What was typed for this letter when it was last kept about the decision at hand. The words about one decision
    /// are
    /// not those about another.
    ///
    /// @param template id of the letter
    /// @param now the confirmed date and clock of the desk
    public static Map<LetterField, String> keptFor(String template, WholeCase whole, ZonedDateTime now) {
        var about = whole.decisionAtHand(now).map(Loaded::id);
        var kept = new EnumMap<LetterField, String>(LetterField.class);
        whole.documents().stream()
                .map(Loaded::record)
                .filter(document -> document.template().equals(Optional.of(template)))
                .filter(document -> document.decision().equals(about))
                .reduce((_, newer) -> newer)
                .flatMap(Document::values)
                .ifPresent(values -> values.forEach(
                        value -> LetterField.of(value.name()).ifPresent(field -> kept.put(field, value.value()))));
        return kept;
    }

    /// @param clinic whose letter it is
    /// @param addressee to whom it goes where nobody typed another
    /// @param now the confirmed date and clock of the desk
    public LetterData of(WholeCase whole, Optional<Clinic> clinic, Optional<String> addressee, ZonedDateTime now) {
        var caseFile = whole.caseFile().record();
        var decision = whole.decisionAtHand(now).map(Loaded::record);
        return new LetterData(
                now.toLocalDate(),
                new LetterData.Clinic(
                        clinic.flatMap(Clinic::name),
                        clinic.flatMap(Clinic::address),
                        clinic.flatMap(Clinic::place),
                        own(LetterField.CLINIC_CONTACT),
                        own(LetterField.SIGNATORY).or(caseFile::responsible)),
                new LetterData.Addressee(
                        own(LetterField.RECIPIENT)
                                .or(() -> addressee)
                                .or(() -> decision.flatMap(ContestedDecision::authority)),
                        own(LetterField.RECIPIENT_ADDRESS)),
                whole.person().map(Loaded::record).map(person -> person(whole, person)),
                decision(decision),
                matter(caseFile),
                caseFile.number());
    }

    private LetterData.Decision decision(Optional<ContestedDecision> decision) {
        return new LetterData.Decision(
                own(LetterField.AUTHORITY).or(() -> decision.flatMap(ContestedDecision::authority)),
                own(LetterField.REFERENCE).or(() -> decision.flatMap(ContestedDecision::reference)),
                decision.flatMap(ContestedDecision::date),
                decision.flatMap(ContestedDecision::notifiedOn));
    }

    private LetterData.Matter matter(CaseFile caseFile) {
        return new LetterData.Matter(
                own(LetterField.SUBJECT).or(caseFile::subject),
                own(LetterField.NARRATIVE).or(caseFile::narrative),
                own(LetterField.GROUNDS),
                own(LetterField.REMEDY_WANTED).or(caseFile::remedyWanted),
                own(LetterField.ENCLOSURES).stream().flatMap(String::lines).toList(),
                Optional.empty());
    }

    private LetterData.Person person(WholeCase whole, Person person) {
        return new LetterData.Person(
                person.name(),
                person.otherNames().orElseGet(List::of),
                person.birth(),
                person.nationality(),
                whole.identifiers().stream()
                        .map(Loaded::record)
                        .map(LetterContents::identifier)
                        .toList(),
                own(LetterField.PERSON_ADDRESS).or(() -> whole.ownContact(Contact.Means.PLACE)),
                whole.ownContact(Contact.Means.PHONE).or(() -> whole.ownContact(Contact.Means.EMAIL)),
                person.needsInterpreter()
                        .filter(needed -> needed)
                        .flatMap(_ -> person.languages().stream()
                                .flatMap(List::stream)
                                .findFirst()
                                .map(language)));
    }

    private static String identifier(Identifier one) {
        return String.join(
                " ",
                Stream.of(one.kind(), one.value()).flatMap(Optional::stream).toList());
    }

    private Optional<String> own(LetterField field) {
        return Optional.ofNullable(typed.get(field)).map(String::strip).filter(words -> !words.isEmpty());
    }

    /// Names nothing of a client.
    @Override
    public String toString() {
        return "letter_contents";
    }
}
