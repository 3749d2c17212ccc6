package org.recours.domain.casefile;

import org.recours.domain.change.Shape;

/// One field of a form or letter and what was put in.
public record FilledField(String name, String value) {

    static final Shape<FilledField> SHAPE = Shape.parts(
            field -> Shape.Parts.none().with("name", Shape.TEXT, field.name).with("value", Shape.TEXT, field.value),
            parts -> new FilledField(parts.need("name", Shape.TEXT), parts.need("value", Shape.TEXT)));

    /// The name alone: the value can be a client's.
    @Override
    public String toString() {
        return "field " + name;
    }
}
