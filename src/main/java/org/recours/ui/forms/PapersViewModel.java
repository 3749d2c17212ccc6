package org.recours.ui.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Input;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

/// What the list of forms and letters knows and can do.
public final class PapersViewModel {

    private final PapersPort port;
    private final Desk desk;
    private final Optional<RecordId> caseFile;
    private final Input<String> search = Input.text();
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ObservableList<Paper> papersShown = FXCollections.unmodifiableObservableList(papers);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Paper> all = List.of();

    /// One line of the list.
    ///
    /// @param id of the form or of the letter’s template; empty for what is printed from the case alone
    record Paper(Place.PaperKind kind, String id, String title) {}

    /// @param caseFile for which a paper is chosen; empty while nobody knows yet
    public PapersViewModel(PapersPort port, Desk desk, Optional<RecordId> caseFile) {
        this.port = port;
        this.desk = desk;
        this.caseFile = caseFile;
        search.valueProperty().addListener((_, _, _) -> show());
    }

    /// Reads what there is.
    public void load() {
        desk.background().run(this::read, this::loaded, this::fail);
    }

    Input<String> search() {
        return search;
    }

    ObservableList<Paper> papers() {
        return papersShown;
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Keeps a blank form that a person chose, and opens it.
    void keep(Path file) {
        desk.background()
                .run(
                        () -> {
                            var kept = port.keep().apply(file);
                            return new Paper(Place.PaperKind.FORM, kept.id(), kept.title());
                        },
                        this::open,
                        this::fail);
    }

    void open(Paper paper) {
        desk.go().accept(new Place.Paper(paper.kind(), paper.id(), caseFile));
    }

    private List<Paper> read() {
        var text = desk.text();
        var found = new ArrayList<Paper>();
        port.forms().get().forEach(form -> found.add(new Paper(Place.PaperKind.FORM, form.id(), form.title())));
        if (caseFile.isPresent()) {
            port.letters()
                    .get()
                    .forEach(letter -> found.add(new Paper(Place.PaperKind.LETTER, letter.id(), letter.title())));
            found.add(new Paper(Place.PaperKind.SLIP, "", text.get("forms.slip")));
            found.add(new Paper(Place.PaperKind.EXPLANATION, "", text.get("forms.explanation")));
            found.add(new Paper(Place.PaperKind.CONTROL_SHEET, "", text.get("forms.controlSheet")));
            found.add(new Paper(Place.PaperKind.TIMELINE, "", text.get("forms.timeline")));
            found.add(new Paper(Place.PaperKind.REFERRAL_CARD, "", text.get("forms.referralCard")));
        }
        found.add(new Paper(Place.PaperKind.DATES_FILE, "", text.get("forms.datesFile")));
        return found;
    }

    private void loaded(List<Paper> found) {
        problem.set(Optional.empty());
        all = found;
        show();
    }

    private void show() {
        var words = search.value().strip().toLowerCase(Locale.ROOT);
        papers.setAll(all.stream()
                .filter(paper -> paper.title().toLowerCase(Locale.ROOT).contains(words))
                .toList());
    }

    private void fail(Phrase why) {
        problem.set(Optional.of(why));
    }
}
