package org.recours.ui.check;

import org.recours.usecase.CheckDates;

/// Looks at every open date; blocking, for seconds.
@FunctionalInterface
public interface DateCheckActions {

    /// @param pace told how far it is; what it throws ends the check
    CheckDates.Checked check(CheckDates.Pace pace);
}
