package org.recours.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.problem.Phrase;
import org.recours.ui.exchange.ExchangeActions.Exchanged;
import org.recours.ui.exchange.ExchangeActions.LetIn;
import org.recours.ui.exchange.ExchangeActions.Request;
import org.recours.ui.exchange.ExchangeActions.State;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Stick;
import org.recours.ui.kit.Work;

/// Taking work to a stick and back, and letting in who asks on it.
final class ExchangeViewModel {

    private final Background background;
    private final ExchangeActions actions;
    private final AnswerWords answerWords;
    private final Input<Optional<Stick>> stick = Input.choice();
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exchanged>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Request> requests = FXCollections.observableArrayList();

    ExchangeViewModel(Background background, ExchangeActions actions, AnswerWords answerWords) {
        this.background = background;
        this.actions = actions;
        this.answerWords = answerWords;
        stick.valueProperty().subscribe(now -> {
            done.set(Optional.empty()); // that was said of another stick
            lookForRequests(now);
        });
    }

    Input<Optional<Stick>> stick() {
        return stick;
    }

    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Only there when the stick may be removed: everything written to it was read back.
    ReadOnlyObjectProperty<Optional<Exchanged>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Who was let in, with the words that their laptop must show.
    ObservableList<LetIn> letIn() {
        return answerWords.people();
    }

    /// The colleague has joined: the words are no longer needed.
    void joined(LetIn someone) {
        answerWords.done(someone);
    }

    ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    ObservableList<Request> requests() {
        return requests;
    }

    void load() {
        background.run(actions.state(), now -> state.set(Optional.of(now)), this::fail);
    }

    void exchange() {
        if (stick.value().isEmpty()) {
            stick.refuse(new Phrase("kit.stick.missing"));
            return;
        }
        if (work.get().map(doing -> doing.runningProperty().get()).orElse(false)) {
            return;
        }
        var folder = stick.value().get().folder();
        problem.set(Optional.empty());
        done.set(Optional.empty());
        work.set(Optional.of(
                background.start(progress -> actions.run().with(folder, progress), this::exchanged, this::fail)));
    }

    /// What is said of the stick and what is said of this laptop appear together, so that neither contradicts the
    /// other for a moment.
    private void exchanged(Exchanged moved) {
        background.run(
                actions.state(),
                now -> {
                    state.set(Optional.of(now));
                    done.set(Optional.of(moved));
                },
                why -> {
                    done.set(Optional.of(moved));
                    fail(why);
                });
        lookForRequests(stick.value());
    }

    /// Only after both screens were seen to show the same words.
    void approve(Request request) {
        var folder = stick.value().orElseThrow().folder();
        background.run(
                () -> actions.approve().let(request, folder),
                words -> {
                    requests.remove(request);
                    answerWords.keep(new LetIn(request.person(), words));
                    load();
                },
                this::fail);
    }

    private void lookForRequests(Optional<Stick> chosen) {
        if (chosen.isEmpty()) {
            requests.clear();
            return;
        }
        var folder = chosen.get().folder();
        background.run(() -> actions.requests().on(folder), requests::setAll, why -> requests.setAll(List.of()));
    }

    private void fail(Phrase why) {
        problem.set(Optional.of(why));
    }
}
