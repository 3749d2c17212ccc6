package org.recours.domain.document;

/// What a person answers in one field.
public sealed interface FormValue {

    /// A text, or the name of an option.
    record Words(String text) implements FormValue {

        @Override
        public String toString() {
            return "Words";
        }
    }

    /// A checkbox: on or off.
    record Tick(boolean on) implements FormValue {}
}
