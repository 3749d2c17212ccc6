package org.recours.ui.exchange;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.ui.exchange.ExchangeActions.LetIn;

/// Who was let in and has perhaps not joined yet, with the words that their laptops must show.
///
/// It lives as long as the desk, not the screen: the stick travels to the other laptop meanwhile, and nobody can
/// compare words that are gone. Only a person says when they are no longer needed.
public final class AnswerWords {

    private final ObservableList<LetIn> people = FXCollections.observableArrayList();

    ObservableList<LetIn> people() {
        return people;
    }

    void keep(LetIn someone) {
        people.add(someone);
    }

    /// The colleague has joined.
    void done(LetIn someone) {
        people.remove(someone);
    }
}
