package org.recours.domain.casefile;

import java.time.LocalDate;
import org.recours.domain.change.Shape;

/// Where a matter stands, since when, and who said so.
///
/// @param by name of the member
public record Status(Stage stage, LocalDate since, String by) {

    static final Shape<Status> SHAPE = Shape.parts(
            status -> Shape.Parts.none()
                    .with("stage", Shape.code(Stage.class), status.stage)
                    .with("since", Shape.DATE, status.since)
                    .with("by", Shape.TEXT, status.by),
            parts -> new Status(
                    parts.need("stage", Shape.code(Stage.class)),
                    parts.need("since", Shape.DATE),
                    parts.get("by", Shape.TEXT).orElse("")));

    /// Whether work on the matter goes on.
    public boolean isOpen() {
        return stage != Stage.CLOSED && stage != Stage.REFERRED;
    }

    @Override
    public String toString() {
        return "Status[" + stage + "]";
    }
}
