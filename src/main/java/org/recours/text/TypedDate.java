package org.recours.text;

import org.recours.domain.calendar.EventDate;
import org.recours.domain.problem.Phrase;

/// What a typed date was understood as. The converted day is shown before anything is saved.
public sealed interface TypedDate {

    record Understood(EventDate date) implements TypedDate {}

    /// Not a date, or more than one could be meant: a sentence that says how to write it.
    record Unclear(Phrase why) implements TypedDate {}
}
