package org.recours.ui.letters;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.DraftParts;
import org.recours.ui.sheet.Drafting;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.PaperReader;
import org.recours.usecase.WholeCase;

/// A paper of a case on the screen: read the case, draw the paper anew after every pause, keep it and print it.
///
/// @param <P> what drawing brings
final class PaperMaking<P> {

    private static final Duration DRAW_PAUSE = Duration.ofMillis(400);

    private final LettersPort port;
    private final Desk desk;
    private final RecordId caseFile;
    private final AfterPause<P> drawing;
    private final ObjectProperty<Language> language;
    private final ReadOnlyObjectWrapper<Optional<WholeCase>> whole = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Printout>> printout = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TypedFields fields = new TypedFields();
    private final Drafting drafting;
    private Language settled;
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper(false);

    /// @param name what a draft of it is called
    /// @param draw asked on the screen for the work that lays the paper out
    /// @param drawn told what came of it; shows it with [#show]
    PaperMaking(
            LettersPort port,
            Desk desk,
            RecordId caseFile,
            DraftName name,
            Supplier<Callable<P>> draw,
            Consumer<P> drawn) {
        this.port = port;
        this.desk = desk;
        this.caseFile = caseFile;
        this.drawing = new AfterPause<>(desk.background(), DRAW_PAUSE, draw, drawn, this::fail);
        this.language = new SimpleObjectProperty<>(desk.text().language());
        this.settled = desk.text().language();
        this.drafting = new Drafting(port.drafts(), desk, () -> name, this::draft);
        language.addListener((_, _, _) -> {
            draw();
            drafting.typed();
        });
    }

    /// What is typed and chosen for this paper; filled before the case is read.
    TypedFields fields() {
        return fields;
    }

    Drafting drafting() {
        return drafting;
    }

    /// Shows the paper as it was proposed, and forgets what was typed for it.
    void throwAway() {
        fields.undo();
        language.set(settled);
        drafting.keep();
    }

    LettersPort port() {
        return port;
    }

    Desk desk() {
        return desk;
    }

    /// The language of the paper, apart from the language of the window.
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// Proposes the language that is spoken with the person, where the program knows it: the paper goes home with them.
    void proposeLanguage(WholeCase of) {
        PaperReader.spoken(of).flatMap(Language::of).ifPresent(language::set);
    }

    ReadOnlyObjectProperty<Optional<WholeCase>> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /// The paper as it would be printed now; empty while it is drawn anew.
    ReadOnlyObjectProperty<Optional<Printout>> printoutProperty() {
        return printout.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// Reads the case.
    ///
    /// @param first told the case before the paper is drawn for the first time
    void load(Consumer<WholeCase> first) {
        fields.onTyped(this::typed);
        desk.background().run(() -> port.open().apply(caseFile), found -> opened(found, first), this::fail);
    }

    private void typed() {
        if (whole.get().isPresent()) {
            printout.set(Optional.empty());
            drawing.typed();
            drafting.typed();
        }
    }

    /// Until the new page is there, none can be printed.
    private void draw() {
        printout.set(Optional.empty());
        if (whole.get().isPresent()) {
            drawing.now();
        }
    }

    private Optional<Value> draft() {
        var chosen = Optional.of(language.get()).filter(one -> one != settled);
        return new DraftParts()
                .with("fields", fields.draft())
                .with("language", chosen.map(one -> new Value.Text(one.code())))
                .value();
    }

    private void restore(Value draft) {
        var parts = DraftParts.of(draft);
        Optional.ofNullable(parts.get("language"))
                .flatMap(Shape.TEXT.read())
                .flatMap(Language::of)
                .ifPresent(language::set);
        fields.restore(parts.getOrDefault("fields", Value.Nothing.NOTHING));
        draw();
    }

    /// What stands there was proposed, or is kept with the case: it is no draft.
    private void settle() {
        fields.settle();
        settled = language.get();
    }

    void show(Printout made) {
        problem.set(Optional.empty());
        printout.set(Optional.of(made));
    }

    /// A page of what is shown. Blocking.
    PageImage page(Printout made, int number) {
        return port.page().apply(made, number);
    }

    /// What the case keeps of the paper.
    List<Edit> edits(KeepDocument.Made made) {
        var writer = port.writer();
        var now = writer.now().get();
        return made.edits(caseFile, writer.member(), writer.newId(), now.toLocalDate(), now.toInstant());
    }

    /// Makes these edits durable, then lets it be printed.
    void keep(List<Edit> edits, Consumer<Printout> print) {
        var made = printout.get();
        var of = whole.get();
        if (made.isEmpty() || of.isEmpty() || keeping.get()) {
            return;
        }
        keeping.set(true);
        problem.set(Optional.empty());
        var compartment = of.get().caseFile().record().compartment();
        desk.background()
                .run(
                        () -> {
                            port.record().accept(compartment, edits);
                            return made.get();
                        },
                        kept -> {
                            keeping.set(false);
                            if (made.equals(printout.get())) {
                                settle(); // else somebody typed meanwhile
                            }
                            drafting.keep();
                            desk.say().accept(new Phrase("letters.kept"));
                            print.accept(kept);
                        },
                        this::fail);
    }

    RecordId caseFile() {
        return caseFile;
    }

    private void opened(Optional<WholeCase> found, Consumer<WholeCase> first) {
        if (found.isEmpty()) {
            problem.set(Optional.of(new Phrase("case.notKnown")));
            return;
        }
        whole.set(found);
        first.accept(found.get());
        settle();
        drafting.find(this::restore);
        draw();
    }

    /// Something of the paper could not be read or kept.
    void fail(Phrase why) {
        keeping.set(false);
        problem.set(Optional.of(why));
    }
}
