package org.recours.domain.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recours.domain.problem.Phrase;

/// What a letter template can ask for: the names that may stand between its braces.
public enum LetterField {
    CLINIC_NAME,
    CLINIC_ADDRESS,
    CLINIC_PLACE,
    CLINIC_CONTACT,
    /// To whom the letter goes.
    RECIPIENT,
    RECIPIENT_ADDRESS,
    /// Who made the decision.
    AUTHORITY,
    /// The authority’s own reference of the decision.
    REFERENCE,
    DECISION_DATE,
    NOTIFIED_ON,
    PERSON_NAME,
    /// The name in other scripts and spellings.
    PERSON_OTHER_NAMES,
    PERSON_BIRTH,
    PERSON_NATIONALITY,
    PERSON_IDENTIFIERS,
    PERSON_ADDRESS,
    PERSON_CONTACT,
    /// Only when an interpreter is needed.
    INTERPRETER_LANGUAGE,
    /// What it is about, in a few words.
    SUBJECT,
    NARRATIVE,
    GROUNDS,
    REMEDY_WANTED,
    ENCLOSURES,
    CASE_NUMBER,
    REPLY_BY,
    TODAY,
    /// Who signs for the clinic.
    SIGNATORY;

    /// The name in a template: `personName`.
    public String placeholder() {
        var words = name().split("_", -1);
        return words[0].toLowerCase(Locale.ROOT)
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    /// What it is, for the person who fills the blank.
    public Phrase phrase() {
        return new Phrase("letter.field." + name());
    }

    /// The field with this name in a template.
    public static Optional<LetterField> of(String placeholder) {
        return Arrays.stream(values())
                .filter(field -> field.placeholder().equals(placeholder))
                .findFirst();
    }

    /// Whether it is the same in every letter of the clinic, and is said once in Settings.
    public boolean isOfClinic() {
        return this == CLINIC_NAME || this == CLINIC_ADDRESS || this == CLINIC_PLACE || this == CLINIC_CONTACT;
    }

    /// Whether a person who fills it by hand needs several lines.
    public boolean isLong() {
        return this == NARRATIVE || this == GROUNDS || this == REMEDY_WANTED;
    }
}
