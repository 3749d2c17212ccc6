package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;

/// A date of a case that runs, as the desk says it at one moment.
///
/// @param standing empty while no day is known
/// @param otherwise what asks a person to have it counted anew: today it would be another, or it is recorded twice
/// @param why how it was found, and what people of the clinic should know of its rule
/// @param late once it is over what stays open, each way with its own last day; then never nothing, so that nobody
/// gives up by it
public record RunningDate(
        FrozenDeadline frozen,
        Optional<ActBy> standing,
        Optional<Phrase> otherwise,
        List<Phrase> why,
        List<Phrase> late) {

    private static final Phrase TWICE = new Phrase("case.due.twice");

    public RunningDate {
        why = List.copyOf(why);
        late = List.copyOf(late);
    }

    /// A date as it stands now.
    ///
    /// @param isTwice whether another date of the same decision runs
    /// @param notes what people of the clinic should know of its rule
    /// @param routes what its rule leaves open afterwards
    public static RunningDate of(
            FrozenDeadline frozen,
            boolean isTwice,
            List<Phrase> notes,
            Supplier<List<Phrase>> routes,
            ZonedDateTime now) {
        var standing = frozen.actBy(now);
        var why = new ArrayList<>(frozen.why());
        why.addAll(notes);
        return new RunningDate(
                frozen,
                standing,
                isTwice ? Optional.of(TWICE) : frozen.otherwise(),
                why,
                isOver(standing) ? orNone(routes.get()) : List.of());
    }

    /// As it is recorded, where nothing can be counted anew.
    public static RunningDate asRecorded(WholeCase whole, Deadline deadline, ZonedDateTime now) {
        var frozen =
                new FrozenDeadline(deadline, Optional.empty(), Optional.empty(), whole.zoneOf(deadline, now.getZone()));
        return of(frozen, false, List.of(), List::of, now);
    }

    /// Its record.
    public Deadline deadline() {
        return frozen.deadline();
    }

    /// Whether its legal last day is over. A date that is only assumed is over as far as anybody knows.
    public boolean isOver() {
        return isOver(standing);
    }

    private static boolean isOver(Optional<ActBy> standing) {
        return standing.filter(ActBy.Missed.class::isInstance).isPresent();
    }

    private static List<Phrase> orNone(List<Phrase> routes) {
        return routes.isEmpty() ? List.of(new Phrase("case.late.none")) : routes;
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "running_date " + deadline().id();
    }
}
