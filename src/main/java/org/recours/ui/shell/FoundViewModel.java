package org.recours.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.NewPassphrase;
import org.recours.ui.kit.Work;

/// Founding a clinic: its name, who founds it, and the passphrase of the first seat.
final class FoundViewModel {

    private final Background background;
    private final GateActions actions;
    private final Language language;
    private final Consumer<OpenProfile> opened;
    private final Input<String> clinic = Input.text();
    private final Input<String> person = Input.text();
    private final NewPassphrase passphrase;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param language of the window, the passphrase's words and the clinic's first letters
    FoundViewModel(Background background, GateActions actions, Language language, Consumer<OpenProfile> opened) {
        this.background = background;
        this.actions = actions;
        this.language = language;
        this.opened = opened;
        this.passphrase = new NewPassphrase(() -> actions.propose().apply(language));
    }

    Input<String> clinic() {
        return clinic;
    }

    Input<String> person() {
        return person;
    }

    NewPassphrase passphrase() {
        return passphrase;
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    void found() {
        problem.set(Optional.empty());
        var hasClinic = isGiven(clinic, "unlock.found.clinicMissing");
        var hasPerson = isGiven(person, "unlock.personMissing");
        var chosen = passphrase.chosen();
        if (!hasClinic || !hasPerson || chosen.isEmpty() || isWorking()) {
            return;
        }
        var founding =
                new GateActions.Founding(clinic.value().strip(), person.value().strip(), language, chosen.get());
        work.set(Optional.of(background.start(
                progress -> actions.found().found(founding, progress), opened, why -> problem.set(Optional.of(why)))));
    }

    private boolean isWorking() {
        return work.get().map(doing -> doing.runningProperty().get()).orElse(false);
    }

    static boolean isGiven(Input<String> input, String sentence) {
        if (input.value().isBlank()) {
            input.refuse(new Phrase(sentence));
            return false;
        }
        return true;
    }
}
