package org.recours.ui.letters;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.kit.Input;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.LetterContents;
import org.recours.usecase.WholeCase;

/// What writing one letter knows and can do: typing changes the page, and what is missing is listed.
public final class LetterViewModel {

    private final String template;
    private final PaperMaking<Letter> making;
    private final Map<LetterField, Input<String>> typed = new LinkedHashMap<>();
    private final ObservableList<LetterField> missing = FXCollections.observableArrayList();
    private final ObservableList<LetterField> missingShown = FXCollections.unmodifiableObservableList(missing);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> unprintable = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param template id of the letter
    public LetterViewModel(LettersPort port, Desk desk, String template, RecordId caseFile) {
        this.template = template;
        var name = DraftName.of(DraftName.Kind.LETTER, template, Optional.of(caseFile));
        this.making = new PaperMaking<>(port, desk, caseFile, name, this::draw, this::drawn);
        LetterContents.TYPED.forEach(field -> {
            var input = Input.text();
            making.fields().words(field.placeholder(), input);
            typed.put(field, input);
        });
    }

    /// Reads the case, and what was typed for this letter last.
    public void load() {
        making.load(this::restore);
    }

    /// What the letter is called, in the language of the window.
    String title() {
        return making.port().title().apply(template, making.desk().text().language());
    }

    PaperMaking<Letter> making() {
        return making;
    }

    /// The fields that can be typed for this letter alone.
    Map<LetterField, Input<String>> typed() {
        return typed;
    }

    /// What is left blank on the page, to be typed here or written by hand.
    ObservableList<LetterField> missing() {
        return missingShown;
    }

    /// Characters that none of the fonts has.
    ReadOnlyObjectProperty<Optional<Phrase>> unprintableProperty() {
        return unprintable.getReadOnlyProperty();
    }

    /// Keeps the letter with the case, then tells that it can be printed.
    void keep(Consumer<Printout> print) {
        var language = making.languageProperty().get();
        var kept = new KeepDocument.Made(
                DocumentKind.LETTER,
                making.port().title().apply(template, language),
                Optional.of(template),
                Optional.of(language.code()),
                values(),
                making.wholeProperty()
                        .get()
                        .flatMap(whole -> whole.decisionAtHand(now()))
                        .map(Loaded::id));
        making.keep(making.edits(kept), print);
    }

    private ZonedDateTime now() {
        return making.port().writer().now().get();
    }

    private List<FilledField> values() {
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().value().isBlank())
                .map(field -> new FilledField(
                        field.getKey().placeholder(), field.getValue().value().strip()))
                .toList();
    }

    private void restore(WholeCase whole) {
        LetterContents.keptFor(template, whole, now())
                .forEach((field, words) -> Optional.ofNullable(typed.get(field)).ifPresent(input -> input.set(words)));
    }

    private Callable<Letter> draw() {
        Map<LetterField, String> words = new EnumMap<>(LetterField.class);
        typed.forEach((field, input) -> words.put(field, input.value()));
        var whole = making.wholeProperty().get().orElseThrow();
        var language = making.languageProperty().get();
        return () -> making.port().write().write(template, language, whole, words);
    }

    private void drawn(Letter letter) {
        missing.setAll(letter.missing());
        unprintable.set(
                letter.unprintable().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Phrase("letters.unprintable", String.join(" ", letter.unprintable()))));
        making.show(letter.printout());
    }
}
