package org.recours.usecase;

import org.recours.domain.problem.Phrase;

/// What became of a change of holidays.
public sealed interface HolidayOutcome {

    /// It is durable.
    enum Written implements HolidayOutcome {
        WRITTEN
    }

    /// Nothing was written.
    ///
    /// @param why what to do instead
    record Refused(Phrase why) implements HolidayOutcome {}

    static HolidayOutcome refused(String key, Object... arguments) {
        return new Refused(new Phrase(key, arguments));
    }
}
