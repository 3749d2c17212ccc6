package org.recours.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.NewPassphrase;
import org.recours.ui.kit.Work;

/// Asking to be let into a clinic: a small file on the stick, and words that both screens must show.
final class JoinViewModel {

    private final Background background;
    private final GateActions actions;
    private final Language language;
    private final Input<String> person = Input.text();
    private final NewPassphrase passphrase;
    private final ReadOnlyObjectWrapper<List<String>> checkWords = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    JoinViewModel(Background background, GateActions actions, Language language) {
        this.background = background;
        this.actions = actions;
        this.language = language;
        this.passphrase = new NewPassphrase(() -> actions.propose().apply(language));
    }

    Input<String> person() {
        return person;
    }

    NewPassphrase passphrase() {
        return passphrase;
    }

    /// Not empty once the request lies on the stick.
    ReadOnlyObjectProperty<List<String>> checkWordsProperty() {
        return checkWords.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// Whether everything is there that a request needs; else the fields say what is missing.
    boolean isComplete() {
        var isNamed = FoundViewModel.isGiven(person, "unlock.personMissing");
        return passphrase.chosen().isPresent() && isNamed;
    }

    void request(Path stick) {
        problem.set(Optional.empty());
        var chosen = passphrase.chosen();
        if (!isComplete() || chosen.isEmpty() || isWorking()) {
            return;
        }
        var joining = new GateActions.Joining(person.value().strip(), language, chosen.get());
        work.set(Optional.of(background.start(
                _ -> actions.request().request(joining, stick),
                checkWords::set,
                why -> problem.set(Optional.of(why)))));
    }

    private boolean isWorking() {
        return work.get().map(doing -> doing.runningProperty().get()).orElse(false);
    }
}
