package org.recours.ui.today;

import java.time.LocalDate;
import org.recours.ui.today.MonthActions.Month;

/// How much is due on one day of the month, by whoever is shown.
///
/// @param sure   whose date rests on something that counts
/// @param unsure whose date is the shortest that it could be
record DayLoad(int sure, int unsure) {

    /// More than that on one day are not done well.
    private static final int MANY = 6;

    static DayLoad of(Month month, LocalDate day, Whose whose) {
        int sure = 0;
        int unsure = 0;
        for (var load : month.loads()) {
            if (!load.day().equals(day)) {
                continue;
            }
            boolean isShown = whose.holds(load.responsible(), month.me());
            sure += isShown && load.isSure() ? load.count() : 0;
            unsure += isShown && !load.isSure() ? load.count() : 0;
        }
        return new DayLoad(sure, unsure);
    }

    int all() {
        return sure + unsure;
    }

    boolean isMany() {
        return all() >= MANY;
    }
}
