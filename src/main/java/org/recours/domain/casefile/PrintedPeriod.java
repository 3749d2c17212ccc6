package org.recours.domain.casefile;

import org.recours.domain.change.Shape;

/// What the letter itself says of the time to act. It prevails over every rule until a lawyer says otherwise.
public sealed interface PrintedPeriod {

    /// A period, in ISO 8601 (`P1M`, `P15D`, `PT48H`) or working days (`P5WD`).
    record Stated(String period) implements PrintedPeriod {}

    /// The letter names none.
    enum NotStated implements PrintedPeriod {
        NOT_STATED
    }

    /// The letter is there, and nobody here can read it.
    enum Unreadable implements PrintedPeriod {
        UNREADABLE
    }

    Shape<PrintedPeriod> SHAPE = Shape.parsed(PrintedPeriod::parse).writtenAs(PrintedPeriod::code);

    private static PrintedPeriod parse(String code) {
        return switch (code) {
            case "not-stated" -> NotStated.NOT_STATED;
            case "unreadable" -> Unreadable.UNREADABLE;
            default -> new Stated(code);
        };
    }

    private static String code(PrintedPeriod period) {
        return switch (period) {
            case Stated(var stated) -> stated;
            case NotStated _ -> "not-stated";
            case Unreadable _ -> "unreadable";
        };
    }
}
