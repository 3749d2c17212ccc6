package org.recours.ui.urgent;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Situation;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.UrgentCase;

/// What the screen of an urgent case knows and can do: what to do in order, whom to phone, the three papers.
public final class ActNowViewModel {

    /// All that can be printed at once.
    static final Set<DocumentKind> ALL =
            Set.of(DocumentKind.PHONE_LIST, DocumentKind.LETTER, DocumentKind.CONTROL_SHEET);

    private static final String LETTER = "appeal";

    private final ActNowPort port;
    private final Desk desk;
    private final RecordId caseFile;
    private final Optional<Situation> told;
    private final ReadOnlyObjectWrapper<Optional<UrgentCase>> urgent = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PrintUrgent.Papers>> papers =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Language> language;
    private final AfterPause<PrintUrgent.Papers> drawing;

    public ActNowViewModel(ActNowPort port, Desk desk, RecordId caseFile, Optional<Situation> told) {
        this.port = port;
        this.desk = desk;
        this.caseFile = caseFile;
        this.told = told;
        this.language = new SimpleObjectProperty<>(desk.text().language());
        this.drawing = new AfterPause<>(
                desk.background(), Duration.ZERO, this::drawn, made -> papers.set(Optional.of(made)), this::fail);
        language.addListener((_, _, _) -> draw());
    }

    /// Reads the case and draws its papers.
    public void load() {
        desk.background().run(() -> port.open().apply(caseFile, told), this::opened, this::fail);
    }

    ReadOnlyObjectProperty<Optional<UrgentCase>> urgentProperty() {
        return urgent.getReadOnlyProperty();
    }

    /// As they would be printed now; empty while they are drawn anew.
    ReadOnlyObjectProperty<Optional<PrintUrgent.Papers>> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// The language of the letter, apart from that of the window.
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ZonedDateTime now() {
        return port.now().get();
    }

    /// A page of what is shown. Blocking.
    PageImage page(Printout printout, int number) {
        return port.page().apply(printout, number);
    }

    /// Those of the papers that are of these kinds, in the order in which they are needed.
    List<Printout> chosen(Set<DocumentKind> kinds) {
        return papers.get().stream().flatMap(all -> all.of(kinds).stream()).toList();
    }

    /// Keeps with the case that these are printed, then lets them be printed.
    void keep(Set<DocumentKind> kinds, Consumer<List<Printout>> print) {
        var made = papers.get();
        var of = urgent.get();
        if (made.isEmpty() || of.isEmpty() || keeping.get()) {
            return;
        }
        keeping.set(true);
        problem.set(Optional.empty());
        var chosen = chosen(kinds);
        desk.background()
                .run(
                        () -> {
                            port.keep().keep(of.get().whole(), made.get(), kinds);
                            return chosen;
                        },
                        kept -> {
                            keeping.set(false);
                            desk.say().accept(new Phrase("letters.kept"));
                            print.accept(kept);
                        },
                        this::fail);
    }

    void openCase() {
        desk.go().accept(new Place.Case(caseFile));
    }

    /// Where what is missing in the letter can be typed.
    void openLetter() {
        desk.go().accept(new Place.Paper(Place.PaperKind.LETTER, LETTER, Optional.of(caseFile)));
    }

    private void opened(Optional<UrgentCase> found) {
        if (found.isEmpty()) {
            problem.set(Optional.of(new Phrase("case.notKnown")));
            return;
        }
        urgent.set(found);
        desk.background().run(() -> port.language().apply(found.get(), language.get()), this::speak, this::fail);
    }

    private void speak(Language receivers) {
        if (language.get() == receivers) {
            draw();
        } else {
            language.set(receivers);
        }
    }

    /// Until the new papers are there, none can be printed.
    private void draw() {
        papers.set(Optional.empty());
        if (urgent.get().isPresent()) {
            drawing.now();
        }
    }

    private Callable<PrintUrgent.Papers> drawn() {
        var of = urgent.get().orElseThrow();
        var languages = new PrintUrgent.Languages(language.get(), desk.text().language());
        return () -> port.print().apply(of, languages);
    }

    private void fail(Phrase why) {
        keeping.set(false);
        problem.set(Optional.of(why));
    }
}
