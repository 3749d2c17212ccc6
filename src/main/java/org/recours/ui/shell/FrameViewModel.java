package org.recours.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.nav.Place;
import org.recours.usecase.PinnedDeadlines.Pinned;

/// Where one is in the program, how to get back, and what the rail and the status line say.
final class FrameViewModel {

    private static final int STEPS_KEPT = 50;

    private final Background background;
    private final OpenProfile profile;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<Optional<OpenProfile.Standing>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Pinned>> pinned = new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<Place> behind = new ArrayDeque<>();

    FrameViewModel(Background background, OpenProfile profile, Place first) {
        this.background = background;
        this.profile = profile;
        this.place = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenProfile.Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Periods in hours that nobody has filed anything for, the nearest first.
    ReadOnlyObjectProperty<List<Pinned>> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /// The last sentence that a screen had for the status line.
    ReadOnlyObjectProperty<Optional<Phrase>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// A page that has become a case is not gone back to: it would be recorded once more.
    void go(Place to) {
        if (to.equals(place.get())) {
            return;
        }
        behind.push(place.get());
        if (to instanceof Place.Case(var recorded, var _)) {
            behind.removeIf(Place.Intake.of(recorded)::equals);
        }
        if (to instanceof Place.ActNow) {
            behind.removeIf(Place.Urgent.class::isInstance);
        }
        if (behind.size() > STEPS_KEPT) {
            behind.removeLast();
        }
        place.set(to);
    }

    /// To where one came from; at the beginning, to Today.
    void back() {
        place.set(behind.isEmpty() ? new Place.Today() : behind.pop());
    }

    void say(Phrase sentence) {
        said.set(Optional.of(sentence));
    }

    /// Looks anew which periods in hours run, and how long they have. What can’t be read stays as it was: better an old
    /// warning than none.
    void pin() {
        background.run(profile.pinned(), pinned::set, _ -> {});
    }

    /// Counts anew; a count that cannot be read is not shown, the screens themselves say why.
    void count() {
        pin();
        background.run(profile.standing(), now -> standing.set(Optional.of(now)), _ -> standing.set(Optional.empty()));
    }
}
