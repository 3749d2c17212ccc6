package org.recours.ui.today;

import org.recours.text.Reader;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Makes the month for the main window.
public final class MonthScreen {

    private MonthScreen() {}

    /// @param chosen the day that was open last
    public static Screen on(Desk desk, MonthActions actions, ChosenDay chosen) {
        var usual = Reader.of(desk.text().language()).calendar();
        var model = new MonthViewModel(desk.background(), actions, chosen, usual);
        return Screen.of(new MonthView(desk, model), model::load);
    }
}
