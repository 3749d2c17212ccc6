package org.recours.ui.today;

import java.time.ZonedDateTime;
import java.util.Optional;

/// Until when the reminder waits, for as long as the desk is open.
public final class Postponed {

    private Optional<ZonedDateTime> until = Optional.empty();

    boolean isAt(ZonedDateTime now) {
        return until.filter(now::isBefore).isPresent();
    }

    /// Whether it waited, and waits no more.
    boolean isOver(ZonedDateTime now) {
        return until.isPresent() && !isAt(now);
    }

    void until(ZonedDateTime moment) {
        until = Optional.of(moment);
    }

    void end() {
        until = Optional.empty();
    }
}
