package org.recours.domain.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// One matter that the clinic handles, usually for one person.
///
/// Its number is for people (`K-7QX2-3`), its id decides: after a cloned laptop two numbers may be equal.
///
/// @param number for people: clinic, seat, counter
/// @param subject what it is about in a few words, such as "refusal at first instance"
/// @param isRestricted whether it stays on this laptop
/// @param complainant for whom it is brought
/// @param person whose matter it is; none when anonymous
/// @param language ISO 639 code of the language spoken with the person
/// @param narrative what happened, in the words told
/// @param remedyWanted what the person wants to come of it
/// @param acknowledgedOn when the person was told that it is being handled
/// @param responsible name of the member who looks after it
public record CaseFile(
        RecordId id,
        Optional<String> number,
        Optional<Kind> kind,
        Optional<Category> category,
        Optional<String> subject,
        Optional<Boolean> isRestricted,
        Optional<Channel> channel,
        Optional<Complainant> complainant,
        Optional<RecordId> person,
        Optional<String> language,
        Optional<Consent> consent,
        Optional<String> narrative,
        Optional<String> remedyWanted,
        Optional<ServiceLevel> serviceLevel,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> acknowledgedOn,
        Optional<Status> status,
        Optional<Outcome> outcome,
        Optional<LocalDate> outcomeOn,
        Optional<String> responsible)
        implements Recorded {

    public static final Field<String> NUMBER = Field.weighty("number", Shape.TEXT);
    public static final Field<Kind> KIND = Field.weighty("kind", Shape.code(Kind.class));
    public static final Field<Category> CATEGORY = Field.weighty("category", Shape.parsed(Category::valueOf));
    public static final Field<String> SUBJECT = Field.quiet("subject", Shape.TEXT);
    public static final Field<Boolean> IS_RESTRICTED =
            Field.weighty("is_restricted", Shape.FLAG).safest(Comparator.reverseOrder());
    public static final Field<Channel> CHANNEL = Field.quiet("channel", Shape.code(Channel.class));
    public static final Field<Complainant> COMPLAINANT = Field.quiet("complainant", Shape.code(Complainant.class));
    public static final Field<RecordId> PERSON = Field.weighty("person", Shape.LINK);
    public static final Field<String> LANGUAGE = Field.quiet("language", Shape.TEXT);
    public static final Field<Consent> CONSENT =
            Field.weighty("consent", Consent.SHAPE).safest(Comparator.comparing(Consent::isGiven));
    public static final Field<String> NARRATIVE = Field.weighty("narrative", Shape.TEXT);
    public static final Field<String> REMEDY_WANTED = Field.weighty("remedy_wanted", Shape.TEXT);
    public static final Field<ServiceLevel> SERVICE_LEVEL =
            Field.quiet("service_level", Shape.code(ServiceLevel.class));
    public static final Field<LocalDate> RECEIVED_ON = Field.weighty("received_on", Shape.DATE);
    public static final Field<LocalDate> ACKNOWLEDGED_ON = Field.weighty("acknowledged_on", Shape.DATE);
    public static final Field<Status> STATUS = Field.weighty("status", Status.SHAPE);
    public static final Field<Outcome> OUTCOME = Field.weighty("outcome", Shape.code(Outcome.class));
    public static final Field<LocalDate> OUTCOME_ON = Field.weighty("outcome_on", Shape.DATE);
    public static final Field<String> RESPONSIBLE = Field.quiet("responsible", Shape.TEXT);

    public static final RecordType<CaseFile> TYPE = RecordType.<CaseFile>named("case_file")
            .with(NUMBER, CaseFile::number)
            .with(KIND, CaseFile::kind)
            .with(CATEGORY, CaseFile::category)
            .with(SUBJECT, CaseFile::subject)
            .with(IS_RESTRICTED, CaseFile::isRestricted)
            .with(CHANNEL, CaseFile::channel)
            .with(COMPLAINANT, CaseFile::complainant)
            .with(PERSON, CaseFile::person)
            .with(LANGUAGE, CaseFile::language)
            .with(CONSENT, CaseFile::consent)
            .with(NARRATIVE, CaseFile::narrative)
            .with(REMEDY_WANTED, CaseFile::remedyWanted)
            .with(SERVICE_LEVEL, CaseFile::serviceLevel)
            .with(RECEIVED_ON, CaseFile::receivedOn)
            .with(ACKNOWLEDGED_ON, CaseFile::acknowledgedOn)
            .with(STATUS, CaseFile::status)
            .with(OUTCOME, CaseFile::outcome)
            .with(OUTCOME_ON, CaseFile::outcomeOn)
            .with(RESPONSIBLE, CaseFile::responsible)
            .builtBy(values -> new CaseFile(
                    values.id(),
                    values.get(NUMBER),
                    values.get(KIND),
                    values.get(CATEGORY),
                    values.get(SUBJECT),
                    values.get(IS_RESTRICTED),
                    values.get(CHANNEL),
                    values.get(COMPLAINANT),
                    values.get(PERSON),
                    values.get(LANGUAGE),
                    values.get(CONSENT),
                    values.get(NARRATIVE),
                    values.get(REMEDY_WANTED),
                    values.get(SERVICE_LEVEL),
                    values.get(RECEIVED_ON),
                    values.get(ACKNOWLEDGED_ON),
                    values.get(STATUS),
                    values.get(OUTCOME),
                    values.get(OUTCOME_ON),
                    values.get(RESPONSIBLE)));

    /// Whether work on it goes on. One without a status was just received.
    public boolean isOpen() {
        return status.map(Status::isOpen).orElse(true);
    }

    /// Whether it must stay on this laptop: because it was said so, or because its category says so.
    public boolean staysHere() {
        return isRestricted.orElse(false)
                || category.map(Category::isRestricted).orElse(false);
    }

    /// Where what is recorded of it belongs.
    public Compartment compartment() {
        return staysHere() ? Compartment.RESTRICTED : Compartment.GENERAL;
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "case_file " + id;
    }
}
