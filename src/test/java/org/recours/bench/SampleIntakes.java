package org.recours.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;

/// Made-up visits: six in ten contest a decision, one in ten of these can't read its letter.
final class SampleIntakes {

    private static final List<String> FIRST =
            List.of("محمد", "فاطمة", "Amina", "José", "Олена", "ሰላም", "রহিমা", "Ibrahim", "Nour", "Tesfaye");
    private static final List<String> LAST =
            List.of("أحمد", "حسن", "Diallo", "Müller", "Шевченко", "ኣለም", "খাতুন", "Traoré", "Haddad", "Bekele");
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en", "uk", "ti");
    private static final String TOLD =
            "The card was taken away at the distribution without a reason being given, and nobody could say who"
                    + " decides. The family has had no food ration since and asks to be heard.";
    private static final List<Category> GENERAL = List.of(
            Category.ASYLUM, Category.AID, Category.DOCUMENTS, Category.HOUSING, Category.WORK, Category.INFORMATION);

    private final Random random;
    private final Ids ids;

    SampleIntakes(Random random, Ids ids) {
        this.random = random;
        this.ids = ids;
    }

    Intake next(LocalDate received) {
        var person = person(received);
        var kind = kind();
        var file = CaseFile.TYPE.read(new FieldValues(id(received), Map.of()));
        file = CaseFile.TYPE.with(file, CaseFile.KIND, kind);
        file = CaseFile.TYPE.with(file, CaseFile.CATEGORY, kind == Kind.APPEAL ? Category.ASYLUM : one(GENERAL));
        file = CaseFile.TYPE.with(file, CaseFile.LANGUAGE, one(LANGUAGES));
        file = CaseFile.TYPE.with(file, CaseFile.NARRATIVE, TOLD);
        file = CaseFile.TYPE.with(file, CaseFile.PERSON, person.id());
        file = CaseFile.TYPE.with(file, CaseFile.RECEIVED_ON, received);
        return new Intake(
                file,
                Optional.of(person),
                List.of(card(person.id(), received)),
                List.of(),
                List.of(),
                kind == Kind.APPEAL ? Optional.of(decision(file.id(), received)) : Optional.empty());
    }

    /// A line of a timeline, as a member writes one after a call.
    TimelineEntry note(RecordId caseFile, LocalDate on) {
        return new TimelineEntry(
                id(on),
                Optional.of(caseFile),
                Optional.of(EntryKind.CONTACT),
                Optional.of(on),
                Optional.of(on.atStartOfDay().toInstant(ZoneOffset.UTC).plusMillis(random.nextInt(86_400_000))),
                Optional.of("Amina"),
                Optional.of(
                        "Called number " + random.nextInt(1_000_000) + "; they ask for the original of the letter."));
    }

    private Kind kind() {
        int tenth = random.nextInt(10);
        return tenth < 6 ? Kind.APPEAL : tenth < 9 ? Kind.COMPLAINT : Kind.INFORMATION_REQUEST;
    }

    private Person person(LocalDate received) {
        var person = Person.TYPE.read(new FieldValues(id(received), Map.of()));
        person = Person.TYPE.with(person, Person.NAME, one(FIRST) + " " + one(LAST) + " " + random.nextInt(100));
        return Person.TYPE.with(
                person,
                Person.BIRTH,
                BirthDate.parse("~" + (1940 + random.nextInt(60))).orElseThrow());
    }

    private Identifier card(RecordId person, LocalDate received) {
        var card = Identifier.TYPE.read(new FieldValues(id(received), Map.of()));
        card = Identifier.TYPE.with(card, Identifier.PERSON, person);
        return Identifier.TYPE.with(card, Identifier.VALUE, "" + (100_000_000 + random.nextInt(900_000_000)));
    }

    private ContestedDecision decision(RecordId caseFile, LocalDate received) {
        var decision = ContestedDecision.TYPE.read(new FieldValues(id(received), Map.of()));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.CASE_FILE, caseFile);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.AUTHORITY, "OFPRA");
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.REFERENCE, "R-" + random.nextInt(1_000_000));
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.NOTIFIED_ON, EventDate.on(received.minusDays(random.nextInt(25))));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "fr.cnda");
        return random.nextInt(10) == 0
                ? decision
                : ContestedDecision.TYPE.with(
                        decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P1M"));
    }

    /// An id drawn on this day.
    RecordId id(LocalDate day) {
        return ids.at(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() + random.nextInt(86_400_000));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
