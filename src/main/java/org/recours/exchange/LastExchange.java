package org.recours.exchange;

import java.time.LocalDate;
import org.recours.domain.change.Shape;

/// What the last exchange of this seat moved.
///
/// @param on   by the date of the desk
/// @param sent change sets that were put there
/// @param came change sets that came in
public record LastExchange(LocalDate on, long sent, long came) {

    static final Shape<LastExchange> SHAPE = Shape.parts(
            last -> Shape.Parts.none()
                    .with("on", Shape.DATE, last.on)
                    .with("sent", Shape.WHOLE, last.sent)
                    .with("came", Shape.WHOLE, last.came),
            parts -> new LastExchange(
                    parts.need("on", Shape.DATE), parts.need("sent", Shape.WHOLE), parts.need("came", Shape.WHOLE)));
}
