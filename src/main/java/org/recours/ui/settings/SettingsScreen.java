package org.recours.ui.settings;

import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Makes the settings for the main window.
public final class SettingsScreen {

    private SettingsScreen() {}

    public static Screen on(Desk desk, SettingsActions actions) {
        var model = new SettingsViewModel(desk.background(), actions);
        return Screen.of(new SettingsView(desk, model, actions), model::load).withPrimary(model::saveClinic);
    }
}
