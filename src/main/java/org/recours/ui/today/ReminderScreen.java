package org.recours.ui.today;

import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Makes the reminder that stands above the screens of the main window.
public final class ReminderScreen {

    private ReminderScreen() {}

    /// @param now       the confirmed date and clock of the desk
    /// @param postponed until when it waits
    /// @param onChange  told what to call, on the screen’s thread, when something was saved
    public static Screen on(
            Desk desk,
            TodayActions actions,
            Supplier<ZonedDateTime> now,
            Postponed postponed,
            Consumer<Runnable> onChange) {
        var model = new ReminderViewModel(desk.background(), actions, now, postponed);
        onChange.accept(model::refresh);
        return Screen.of(new ReminderPane(desk, model), model::look);
    }
}
