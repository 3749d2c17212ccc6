package org.recours.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One field of an official form, as the form describes it.
///
/// @param name full name, by which a value is given
/// @param label what the form calls it for people, often with the question
/// @param maxLength most characters, for a text
/// @param options what a choice, a radio group or a checkbox can be set to
/// @param value what it holds now; for a checkbox the option that is on
/// @param places where it is seen; more than one when the same answer is printed several times, none when it is
/// nowhere
public record FormField(
        String name,
        Optional<String> label,
        FieldType type,
        boolean readOnly,
        boolean multiline,
        OptionalInt maxLength,
        List<String> options,
        Optional<String> value,
        List<FieldPlace> places) {

    public FormField {
        options = List.copyOf(options);
        places = List.copyOf(places);
    }

    /// The first page that shows it, from 0.
    public OptionalInt page() {
        return places.stream().mapToInt(FieldPlace::page).min();
    }

    /// A filled form’s values stay out of logs.
    @Override
    public String toString() {
        return "FormField[" + type + "]";
    }
}
