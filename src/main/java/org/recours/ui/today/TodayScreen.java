package org.recours.ui.today;

import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Makes Today for the main window.
public final class TodayScreen {

    private TodayScreen() {}

    public static Screen on(Desk desk, TodayActions actions) {
        var model = new TodayViewModel(desk.background(), actions);
        return Screen.of(new TodayView(desk, model), model::load);
    }
}
