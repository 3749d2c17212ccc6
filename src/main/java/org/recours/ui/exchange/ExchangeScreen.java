package org.recours.ui.exchange;

import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Makes the exchange screen for the main window.
public final class ExchangeScreen {

    private ExchangeScreen() {}

    public static Screen on(Desk desk, ExchangeActions actions) {
        var model = new ExchangeViewModel(desk.background(), actions);
        return Screen.of(new ExchangeView(desk, model, actions), model::load).withPrimary(model::exchange);
    }
}
