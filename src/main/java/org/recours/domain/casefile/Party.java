package org.recours.domain.casefile;

import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// Somebody who has a part in a case: family, guardian, lawyer, opponent, authority.
///
/// @param person when this somebody is recorded as a person
/// @param name as given, when not recorded as a person
/// @param reference under which they keep this matter themselves
/// @param reach how to reach them
public record Party(
        RecordId id,
        Optional<RecordId> caseFile,
        Optional<Role> role,
        Optional<RecordId> person,
        Optional<String> name,
        Optional<String> reference,
        Optional<String> reach)
        implements Recorded {

    public static final Field<RecordId> CASE_FILE = Field.weighty("case_file", Shape.LINK);
    public static final Field<Role> ROLE = Field.weighty("role", Shape.code(Role.class));
    public static final Field<RecordId> PERSON = Field.weighty("person", Shape.LINK);
    public static final Field<String> NAME = Field.weighty("name", Shape.TEXT);
    public static final Field<String> REFERENCE = Field.quiet("reference", Shape.TEXT);
    public static final Field<String> REACH = Field.quiet("reach", Shape.TEXT);

    public static final RecordType<Party> TYPE = RecordType.<Party>named("party")
            .with(CASE_FILE, Party::caseFile)
            .with(ROLE, Party::role)
            .with(PERSON, Party::person)
            .with(NAME, Party::name)
            .with(REFERENCE, Party::reference)
            .with(REACH, Party::reach)
            .builtBy(values -> new Party(
                    values.id(),
                    values.get(CASE_FILE),
                    values.get(ROLE),
                    values.get(PERSON),
                    values.get(NAME),
                    values.get(REFERENCE),
                    values.get(REACH)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "party " + id;
    }
}
