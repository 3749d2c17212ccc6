package org.recours.domain.document;

/// What kind of field a form has at a place.
public enum FieldType {
    TEXT,
    CHECKBOX,
    /// A group of buttons of which one is on.
    RADIO,
    CHOICE,
    SIGNATURE,
    /// A push button: there is nothing to fill.
    BUTTON
}
