package org.recours.domain.person;

import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// Somebody whose matter the clinic handles, or who has a part in one.
///
/// The name is one text, as given: many people have no surname, one letter can be a name, and no spelling is corrected.
///
/// @param name as given
/// @param otherNames in other scripts and spellings
/// @param nationality ISO 3166 code, or words such as "stateless"
/// @param languages ISO 639 codes, best first
/// @param disability only if told
/// @param slipSymbol the picture that the person chose for pocket slips
public record Person(
        RecordId id,
        Optional<String> name,
        Optional<List<String>> otherNames,
        Optional<Sex> sex,
        Optional<BirthDate> birth,
        Optional<String> nationality,
        Optional<List<String>> languages,
        Optional<Boolean> needsInterpreter,
        Optional<String> disability,
        Optional<String> slipSymbol)
        implements Recorded {

    public static final Field<String> NAME = Field.weighty("name", Shape.TEXT);
    public static final Field<List<String>> OTHER_NAMES = Field.quiet("other_names", Shape.list(Shape.TEXT));
    public static final Field<Sex> SEX = Field.quiet("sex", Shape.code(Sex.class));
    public static final Field<BirthDate> BIRTH = Field.weighty("birth", BirthDate.SHAPE);
    public static final Field<String> NATIONALITY = Field.quiet("nationality", Shape.TEXT);
    public static final Field<List<String>> LANGUAGES = Field.quiet("languages", Shape.list(Shape.TEXT));
    public static final Field<Boolean> NEEDS_INTERPRETER = Field.quiet("needs_interpreter", Shape.FLAG);
    public static final Field<String> DISABILITY = Field.quiet("disability", Shape.TEXT);
    public static final Field<String> SLIP_SYMBOL = Field.quiet("slip_symbol", Shape.TEXT);

    public static final RecordType<Person> TYPE = RecordType.<Person>named("person")
            .with(NAME, Person::name)
            .with(OTHER_NAMES, Person::otherNames)
            .with(SEX, Person::sex)
            .with(BIRTH, Person::birth)
            .with(NATIONALITY, Person::nationality)
            .with(LANGUAGES, Person::languages)
            .with(NEEDS_INTERPRETER, Person::needsInterpreter)
            .with(DISABILITY, Person::disability)
            .with(SLIP_SYMBOL, Person::slipSymbol)
            .builtBy(values -> new Person(
                    values.id(),
                    values.get(NAME),
                    values.get(OTHER_NAMES),
                    values.get(SEX),
                    values.get(BIRTH),
                    values.get(NATIONALITY),
                    values.get(LANGUAGES),
                    values.get(NEEDS_INTERPRETER),
                    values.get(DISABILITY),
                    values.get(SLIP_SYMBOL)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "person " + id;
    }
}
