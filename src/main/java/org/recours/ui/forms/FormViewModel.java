package org.recours.ui.forms;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.FieldNote;
import org.recours.domain.document.FieldPlace;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.Loaded;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.Drafting;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.KeptForm;
import org.recours.usecase.WholeCase;

/// What filling one official form knows and can do: typing in the list changes the page.
public final class FormViewModel {

    private static final Duration DRAW_PAUSE = Duration.ofMillis(400);

    private final FormPort port;
    private final Desk desk;
    private final String formId;
    private final Optional<RecordId> caseId;
    private final AfterPause<FillResult> filling;
    private final Set<FormDecision> taken = new HashSet<>();
    private final ObservableList<FilledIn> fields = FXCollections.observableArrayList();
    private final ObservableList<FilledIn> fieldsShown = FXCollections.unmodifiableObservableList(fields);
    private final ObservableList<FormDecision> questions = FXCollections.observableArrayList();
    private final ObservableList<FormDecision> questionsShown = FXCollections.unmodifiableObservableList(questions);
    private final ReadOnlyObjectWrapper<Optional<KeptForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Printout>> printout = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> gaps = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper(false);
    private final FormDraft draft;
    private final Drafting drafting;
    private Optional<WholeCase> whole = Optional.empty();
    private volatile List<FieldPlace> marks = List.of();

    private record Opened(KeptForm form, FormReading reading, Optional<WholeCase> whole) {}

    public FormViewModel(FormPort port, Desk desk, String formId, Optional<RecordId> caseId) {
        this.port = port;
        this.desk = desk;
        this.formId = formId;
        this.caseId = caseId;
        this.filling = new AfterPause<>(desk.background(), DRAW_PAUSE, this::fill, this::drawn, this::fail);
        this.draft = new FormDraft(fields, taken);
        var name = DraftName.of(DraftName.Kind.FORM, formId, caseId);
        this.drafting = new Drafting(port.drafts(), desk, () -> name, draft::typed);
    }

    /// Reads the form, and for its case what was filled in last.
    public void load() {
        desk.background().run(this::open, this::opened, this::fail);
    }

    /// Keeps what is filled in and not kept with the case, without waiting for a pause.
    void keepTyped() {
        drafting.keep();
    }

    Drafting drafting() {
        return drafting;
    }

    /// Shows the form as it was kept last, and forgets what was filled in since.
    void throwAway() {
        draft.undo();
        drafting.keep();
    }

    /// The fields that a person can fill in, in the order of the form.
    ObservableList<FilledIn> fields() {
        return fieldsShown;
    }

    /// What only a person can decide before this form is filled in.
    ObservableList<FormDecision> questions() {
        return questionsShown;
    }

    ReadOnlyObjectProperty<Optional<KeptForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// The filled copy as it would be printed now; empty while it is filled in anew.
    ReadOnlyObjectProperty<Optional<Printout>> printoutProperty() {
        return printout.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How many fields still wait.
    ReadOnlyObjectProperty<Optional<Phrase>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// Words of the case that can be put into a field with one choice.
    List<CaseFact> facts() {
        return whole.map(known -> CaseFact.of(known, desk.text())).orElseGet(List::of);
    }

    /// A page as it is printed, for the screen with the gaps in amber. Blocking.
    PageImage marked(Printout made, int page) {
        return PageMarks.on(port.page().apply(made, page), page, marks);
    }

    /// A page as it is printed. Blocking.
    PageImage clean(Printout made, int page) {
        return port.page().apply(made, page);
    }

    /// Takes a decision that the form asks for, and fills it.
    void decide(FormDecision decision) {
        taken.add(decision);
        questions.remove(decision);
        printout.set(Optional.empty());
        filling.now();
    }

    /// Keeps what was filled in with the case, then tells that it can be printed.
    ///
    /// @param print given the filled copy once it is durable
    void keep(Consumer<Printout> print) {
        var made = printout.get();
        if (made.isEmpty() || form.get().isEmpty() || keeping.get()) {
            return;
        }
        if (whole.isEmpty()) {
            print.accept(made.get());
            saved();
            return;
        }
        keeping.set(true);
        problem.set(Optional.empty());
        var edits = edits(form.get().get());
        var compartment = whole.get().caseFile().record().compartment();
        desk.background()
                .run(
                        () -> {
                            port.record().accept(compartment, edits);
                            return made.get();
                        },
                        kept -> {
                            keeping.set(false);
                            if (made.equals(printout.get())) {
                                saved(); // else somebody typed meanwhile
                            }
                            desk.say().accept(new Phrase("forms.kept"));
                            print.accept(kept);
                        },
                        this::fail);
    }

    /// What stands there is in the case or on paper: it is no draft any more.
    private void saved() {
        draft.settle();
        drafting.keep();
    }

    private List<Edit> edits(KeptForm kept) {
        var made = new KeepDocument.Made(
                DocumentKind.FORM,
                kept.title(),
                Optional.of(kept.id()),
                Optional.empty(),
                fields.stream().flatMap(field -> field.kept().stream()).toList());
        var now = port.now().get();
        return made.edits(caseId.orElseThrow(), port.member(), port.newId(), now.toLocalDate(), now.toInstant());
    }

    private Opened open() {
        var found = port.form().apply(formId).orElseThrow(FormViewModel::gone);
        return new Opened(found, port.read().apply(found), caseId.flatMap(port.open()));
    }

    private static Problem gone() {
        return new Problem(new Phrase("forms.notRead"));
    }

    private void opened(Opened now) {
        problem.set(Optional.empty());
        form.set(Optional.of(now.form));
        whole = now.whole;
        switch (now.reading) {
            case FormReading.Refused(var why) -> problem.set(Optional.of(why.phrase()));
            case FormReading.Fields(var found) -> show(found, now);
        }
    }

    private void show(List<FormField> found, Opened now) {
        var shown = found.stream().map(FilledIn::new).filter(FilledIn::isOpen).toList();
        var kept = lastFilled(now);
        shown.forEach(field -> {
            Optional.ofNullable(kept.get(field.field().name())).ifPresent(field::restore);
            field.onFilled(this::filled);
        });
        fields.setAll(shown);
        draft.settle();
        drafting.find(typed -> {
            draft.restore(typed);
            questions.removeAll(taken);
            filling.now();
        });
        filling.now();
    }

    private void filled() {
        printout.set(Optional.empty());
        filling.typed();
        drafting.typed();
    }

    /// What was filled in for this case last time.
    private static Map<String, String> lastFilled(Opened now) {
        Map<String, String> values = new LinkedHashMap<>();
        now.whole.stream()
                .flatMap(whole -> whole.documents().stream())
                .map(Loaded::record)
                .filter(document -> document.template().equals(Optional.of(now.form.id())))
                .flatMap(document -> document.values().stream().flatMap(List::stream))
                .forEach((FilledField field) -> values.put(field.name(), field.value()));
        return values;
    }

    private Callable<FillResult> fill() {
        Map<String, FormValue> values = new LinkedHashMap<>();
        fields.forEach(field ->
                field.value().ifPresent(value -> values.put(field.field().name(), value)));
        marks = fields.stream()
                .filter(FilledIn::isGap)
                .flatMap(field -> field.field().places().stream())
                .toList();
        var decisions = Set.copyOf(taken);
        var kept = form.get().orElseThrow();
        return () -> port.fill().fill(kept, values, decisions);
    }

    private void drawn(FillResult result) {
        switch (result) {
            case FillResult.Filled filled -> filled(filled);
            case FillResult.Undecided(var decisions) ->
                questions.setAll(decisions.stream().sorted().toList());
            case FillResult.Refused(var why) -> problem.set(Optional.of(why.phrase()));
        }
    }

    private void filled(FillResult.Filled filled) {
        Map<String, Phrase> notes = new LinkedHashMap<>();
        Stream.concat(filled.left().stream(), filled.notFitting().stream())
                .forEach((FieldNote note) -> notes.put(note.field(), note.what()));
        fields.forEach(field ->
                field.say(Optional.ofNullable(notes.get(field.field().name())).filter(_ -> !field.isGap())));
        long open = fields.stream().filter(FilledIn::isGap).count();
        gaps.set(Optional.of(new Phrase("forms.gaps", open)));
        printout.set(Optional.of(filled.printout()));
    }

    private void fail(Phrase why) {
        keeping.set(false);
        problem.set(Optional.of(why));
    }
}
