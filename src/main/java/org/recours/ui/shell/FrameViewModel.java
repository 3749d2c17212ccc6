package org.recours.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.nav.Place;

/// Where one is in the program, how to get back, and what the rail and the status line say.
final class FrameViewModel {

    private static final int STEPS_KEPT = 50;

    private final Background background;
    private final OpenProfile profile;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<Optional<OpenProfile.Standing>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
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

    /// Counts anew; a count that cannot be read is not shown, the screens themselves say why.
    void count() {
        background.run(profile.standing(), now -> standing.set(Optional.of(now)), _ -> standing.set(Optional.empty()));
    }
}
