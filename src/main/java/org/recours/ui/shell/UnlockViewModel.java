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
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// An answer of a clinic that nobody has compared yet.
    ///
    /// @param words what the coordinator's screen shows, if the answer is theirs
    record Answer(Path stick, List<String> words) {}

    UnlockViewModel(Background background, GateActions actions, Consumer<OpenProfile> opened) {
        this.background = background;
        this.actions = actions;
        this.opened = opened;
        chosen.addListener((_, _, _) -> {
            checkWords.set(List.of());
            answer.set(Optional.empty());
        });
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

    /// There while the words of an answer are to be compared.
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
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

    /// Reads the clinic's answer on the stick. Its words are shown before it is believed.
    void accept(Path stick) {
        accept(stick, List.of());
    }

    /// Both screens show the same words: joins the clinic.
    void join() {
        answer.get().ifPresent(shown -> accept(shown.stick(), shown.words()));
    }

    /// The screens show different words: the answer is not the coordinator's. Nothing was joined.
    void distrust() {
        answer.set(Optional.empty());
        passphrase.refuse(new Phrase("unlock.join.notTheSame"));
    }

    private void accept(Path stick, List<String> compared) {
        if (chosen.get().isEmpty() || isWorking()) {
            return;
        }
        var seat = chosen.get().get();
        var typed = passphrase.value().toCharArray();
        passphrase.accept();
        work.set(Optional.of(background.start(
                _ -> actions.accept().accept(seat, typed, stick, compared),
                outcome -> accepted(outcome, stick),
                this::refuse)));
    }

    private boolean isWorking() {
        return work.get().map(doing -> doing.runningProperty().get()).orElse(false);
    }

    private void accepted(Unlocked outcome, Path stick) {
        answer.set(Optional.empty());
        answer(outcome);
        switch (outcome) {
            case Unlocked.ToCompare(var words) -> answer.set(Optional.of(new Answer(stick, words)));
            case Unlocked.StillWaiting _ -> passphrase.refuse(new Phrase("unlock.noAnswerYet"));
            case Unlocked.Opened _, Unlocked.WrongPassphrase _ -> {}
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
            case Unlocked.ToCompare _ -> {}
        }
    }

    private void refuse(Phrase why) {
        passphrase.refuse(why);
    }
}
