package org.recours.ui.casefile;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DueLine;
import org.recours.usecase.RunningDate;

/// One date of the case that still runs.
///
/// @param deadline its record
/// @param about the decision that it is about, in a few words
/// @param otherwise what it would be if it were counted today
/// @param line what the desk says of it at this moment
record OpenDate(RecordId deadline, String about, Optional<Phrase> otherwise, DueLine line) {

    static OpenDate of(RunningDate date, String about, ZonedDateTime now) {
        return new OpenDate(
                date.deadline().id(), about, date.otherwise(), line(date, now).withLate(date.late()));
    }

    private static DueLine line(RunningDate date, ZonedDateTime now) {
        var frozen = date.frozen();
        return date.standing()
                .filter(_ -> date.deadline().isUsable())
                .map(standing -> DueLine.of(standing, frozen.safe().orElseThrow(), frozen.legalLast(), date.why(), now))
                .orElseGet(() -> DueLine.unknown(frozen.safe(), date.why()));
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "open_date " + deadline;
    }
}
