package org.recours.ui.today;

import java.time.LocalDate;
import java.util.Optional;

/// The day that is open in the month, for as long as the desk is: whoever comes back from one of its cases finds it.
public final class ChosenDay {

    private Optional<LocalDate> day = Optional.empty();

    Optional<LocalDate> day() {
        return day;
    }

    void choose(LocalDate chosen) {
        day = Optional.of(chosen);
    }
}
