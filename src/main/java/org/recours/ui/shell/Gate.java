package org.recours.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Stick;
import org.recours.ui.kit.StickPicker;

/// The way in: unlocks a seat of this laptop, founds a clinic, or asks to join one.
final class Gate {

    private final Background background;
    private final GateActions actions;
    private final Consumer<OpenProfile> opened;

    Gate(Background background, GateActions actions, Consumer<OpenProfile> opened) {
        this.background = background;
        this.actions = actions;
        this.opened = opened;
    }

    /// A laptop without a seat begins with the choice between founding and joining.
    GateView build(Text text, Preferences preferences, Consumer<Preferences> change) {
        var view = new GateView(text, preferences, change);
        unlock(view, text);
        return view;
    }

    private void unlock(GateView view, Text text) {
        var model = new UnlockViewModel(background, actions, opened);
        var links = new UnlockView.Links(() -> found(view, text), () -> join(view, text));
        model.load(seats -> {
            if (seats == 0) {
                view.show(new WelcomeView(text, links), "#go-found");
            } else {
                view.show(new UnlockView(text, model, actions, waiting(text, model), links), "#passphrase");
            }
        });
    }

    private UnlockView.WaitingPane waiting(Text text, UnlockViewModel model) {
        var stick = Input.<Stick>choice();
        return new UnlockView.WaitingPane(text, model, picker(text, stick), stick);
    }

    private void found(GateView view, Text text) {
        var model = new FoundViewModel(background, actions, text.language(), opened);
        view.show(new FoundView(text, model, actions, () -> unlock(view, text)), "#clinic-name");
    }

    private void join(GateView view, Text text) {
        var model = new JoinViewModel(background, actions, text.language());
        var stick = Input.<Stick>choice();
        view.show(
                new JoinView(text, model, actions, picker(text, stick), stick).withBack(text, () -> unlock(view, text)),
                "#person-name");
    }

    private StickPicker picker(Text text, Input<Optional<Stick>> stick) {
        return new StickPicker(text, background, actions.sticks(), stick);
    }
}
