package org.recours.ui.exchange;

import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Makes the exchange screen for the main window.
public final class ExchangeScreen {

    private ExchangeScreen() {}

    /// @param words what is kept of those who were let in while the screen comes and goes
    public static Screen on(Desk desk, ExchangeActions actions, AnswerWords words) {
        var model = new ExchangeViewModel(desk.background(), actions, words);
        return Screen.of(new ExchangeView(desk, model, actions), model::load).withPrimary(model::exchange);
    }
}
