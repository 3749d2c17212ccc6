package org.recours.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;

/// Goes anywhere by typing: screens and commands at once, cases and persons as they are found.
final class FindViewModel {

    private final Background background;
    private final OpenProfile.Finder finder;
    private final List<Command> commands;
    private String typed = "";
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A screen to go to or an act to do.
    record Command(String words, Runnable act) {}

    /// One line of the answer.
    sealed interface Hit {
        record Do(Command command) implements Hit {}

        record Go(OpenProfile.Found found) implements Hit {}
    }

    FindViewModel(Background background, OpenProfile.Finder finder, List<Command> commands) {
        this.background = background;
        this.finder = finder;
        this.commands = List.copyOf(commands);
        type("");
    }

    /// Answers what is typed now.
    void type(String words) {
        typed = words.strip();
        find(typed);
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void find(String words) {
        problem.set(Optional.empty());
        var doing = matching(words);
        hits.setAll(doing);
        if (words.isEmpty()) {
            return;
        }
        background.run(
                () -> finder.find(words),
                found -> {
                    if (words.equals(typed)) { // else an older answer came late
                        var all = new ArrayList<Hit>(
                                found.stream().map(Hit.Go::new).toList());
                        all.addAll(doing);
                        hits.setAll(all);
                    }
                },
                why -> problem.set(Optional.of(why)));
    }

    private List<Hit> matching(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return commands.stream()
                .filter(command -> command.words().toLowerCase(Locale.ROOT).contains(wanted))
                .<Hit>map(Hit.Do::new)
                .toList();
    }
}
