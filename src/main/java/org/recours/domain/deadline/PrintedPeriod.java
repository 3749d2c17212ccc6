package org.recours.domain.deadline;

import java.util.Optional;

/// What the decision letter says about the time to appeal. It prevails over any rule of a pack.
public sealed interface PrintedPeriod {

    /// It names a period.
    record Printed(Period period) implements PrintedPeriod {}

    /// Nobody at the desk can read the letter. That is an answer, and a reason to ask a lawyer today.
    record Unreadable() implements PrintedPeriod {}

    /// It names none, or there is no letter, or nobody has looked yet.
    record None() implements PrintedPeriod {}

    /// From the text that a record keeps: a period such as `P1M`, `unreadable`, or empty.
    static Optional<PrintedPeriod> parse(String text) {
        return switch (text) {
            case "" -> Optional.of(new None());
            case "unreadable" -> Optional.of(new Unreadable());
            default -> Period.parse(text).map(Printed::new);
        };
    }

    /// The text that a record keeps.
    default String text() {
        return switch (this) {
            case Printed(Period period) -> period.toString();
            case Unreadable() -> "unreadable";
            case None() -> "";
        };
    }
}
