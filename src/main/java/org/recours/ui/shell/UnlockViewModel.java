package org.recours.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Work;
import org.recours.ui.shell.GateActions.Seat;
import org.recours.ui.shell.GateActions.Unlocked;

/// Opening a seat of this laptop, also one that waits to be let into its clinic.
final class UnlockViewModel {

    private final Background background;
    private final GateActions actions;
    private final Consumer<OpenProfile> opened;
    private final ObservableList<Seat> seats = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Seat>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Input<String> passphrase = Input.text();
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> checkWords = new ReadOnlyObjectWrapper<>(List.of());

    UnlockViewModel(Background background, GateActions actions, Consumer<OpenProfile> opened) {
        this.background = background;
        this.actions = actions;
        this.opened = opened;
    }

    ObservableList<Seat> seats() {
        return seats;
    }

    ObjectProperty<Optional<Seat>> chosenProperty() {
        return chosen;
    }

    Input<String> passphrase() {
        return passphrase;
    }

    ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// Not empty while the chosen seat waits for its clinic: what both screens must show.
    ReadOnlyObjectProperty<List<String>> checkWordsProperty() {
        return checkWords.getReadOnlyProperty();
    }

    /// @param whenRead told how many seats there are: with none, one founds or joins
    void load(Consumer<Integer> whenRead) {
        background.run(
                actions.seats(),
                found -> {
                    seats.setAll(found);
                    chosen.set(found.stream().findFirst());
                    whenRead.accept(found.size());
                },
                passphrase::refuse);
    }

    void unlock() {
        if (chosen.get().isEmpty() || isWorking()) {
            return;
        }
        if (passphrase.value().isEmpty()) {
            passphrase.refuse(new Phrase("unlock.passphraseMissing"));
            return;
        }
        var seat = chosen.get().get();
        var typed = passphrase.value().toCharArray();
        work.set(Optional.of(background.start(
                progress -> actions.unlock().unlock(seat, typed, progress), this::answer, this::refuse)));
    }

    /// Takes the clinic's answer from the stick.
    void accept(Path stick) {
        if (chosen.get().isEmpty()) {
            return;
        }
        var seat = chosen.get().get();
        var typed = passphrase.value().toCharArray();
        background.run(() -> actions.accept().accept(seat, typed, stick), this::accepted, this::refuse);
    }

    private boolean isWorking() {
        return work.get().map(doing -> doing.runningProperty().get()).orElse(false);
    }

    private void accepted(Unlocked outcome) {
        answer(outcome);
        if (outcome instanceof Unlocked.StillWaiting) {
            passphrase.refuse(new Phrase("unlock.noAnswerYet"));
        }
    }

    private void answer(Unlocked outcome) {
        switch (outcome) {
            case Unlocked.Opened(var profile) -> {
                passphrase.set("");
                opened.accept(profile);
            }
            case Unlocked.WrongPassphrase _ -> passphrase.refuse(new Phrase("unlock.wrong"));
            case Unlocked.StillWaiting(var words) -> checkWords.set(words);
        }
    }

    private void refuse(Phrase why) {
        passphrase.refuse(why);
    }
}
