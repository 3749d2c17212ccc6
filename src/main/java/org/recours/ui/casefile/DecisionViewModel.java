package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.deadline.DecisionDoubts;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.DecisionAsks;
import org.recours.ui.sheet.DecisionSheet;
import org.recours.ui.sheet.Editing;
import org.recours.ui.sheet.SaveQuestion;
import org.recours.usecase.WholeCase;

/// The contested decisions of a case, edited in place one at a time. What changes in one counts its date anew.
///
/// What is typed about one is saved or taken back before another comes on the sheet: unsaved, a day would not be
/// counted.
final class DecisionViewModel {

    private final OpenedCase opened;
    private final DecisionSheet sheet;
    private final Editing<ContestedDecision> editing;
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final DecisionAsks asks;
    private final SaveQuestion question = new SaveQuestion();

    private final Input<Optional<RecordId>> which = Input.choice();
    private final ObservableList<RecordId> decisions = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(false);

    DecisionViewModel(OpenedCase opened) {
        this.opened = opened;
        sheet = new DecisionSheet(opened.port().newId(), opened.port().reading());
        editing = new Editing<>(ContestedDecision.TYPE, sheet.sheet());
        asks = new DecisionAsks(sheet, rules);
        sheet.sheet().onTyped(question::withdraw);
        sheet.sheet().onTyped(this::look);
        which.valueProperty().subscribe(chosen -> chosen.ifPresent(this::choose));
    }

    /// Which decision is on the sheet; none while a new one is written.
    Input<Optional<RecordId>> which() {
        return which;
    }

    /// Those of the case, in the order in which they were recorded.
    ObservableList<RecordId> decisions() {
        return decisions;
    }

    /// How a decision is called, so that it can be told from the others.
    String words(RecordId id) {
        var all = opened.wholeProperty().get().stream()
                .flatMap(whole -> whole.decisions().stream())
                .map(Loaded::record)
                .toList();
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new DecisionWords(opened.desk().text()).among(all, one))
                .orElse("");
    }

    /// Whether something is typed here that is not saved; until then no other decision comes on the sheet.
    ReadOnlyBooleanProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// Whether a further decision is being written.
    ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    DecisionSheet sheet() {
        return sheet;
    }

    Editing<ContestedDecision> editing() {
        return editing;
    }

    /// What is asked about it.
    DecisionAsks asks() {
        return asks;
    }

    /// What looks like a slip and is asked before it is saved.
    SaveQuestion question() {
        return question;
    }

    void load() {
        opened.desk()
                .background()
                .run(opened.port().rules()::get, rules::setAll, opened.desk().say());
    }

    void show(WholeCase whole) {
        which.set(Optional.empty()); // their words may be others now
        decisions.setAll(whole.decisions().stream().map(Loaded::id).toList());
        if (!begun.get()) {
            onTheSheet(whole)
                    .or(() -> isBeingTyped() ? Optional.empty() : atHand(whole))
                    .ifPresent(editing::show);
        }
        look();
        asks.within(
                whole.caseFile().record().kind(),
                whole.parties().stream()
                        .anyMatch(party -> party.record()
                                .role()
                                .filter(Role.LAWYER::equals)
                                .isPresent()));
    }

    /// Puts an empty sheet for a further decision of the same case. The earlier ones and their dates stay.
    void begin() {
        if (!isBeingTyped()) {
            begin(opened.port().newId().get());
        }
    }

    private void begin(RecordId id) {
        editing.begin(id);
        look();
    }

    /// Shows this decision, such as one that was just recorded, unless somebody is typing about another.
    void open(WholeCase whole, RecordId id) {
        if (!isBeingTyped()) {
            find(whole, id).ifPresent(editing::showAnew);
        }
        look();
    }

    private void choose(RecordId id) {
        if (editing.shown().equals(Optional.of(id))) {
            look();
        } else {
            opened.wholeProperty().get().ifPresent(whole -> open(whole, id));
        }
    }

    /// Takes back what was typed since; a decision that was only begun is gone.
    void undo() {
        editing.undo();
        if (begun.get()) {
            opened.wholeProperty().get().flatMap(this::atHand).ifPresent(editing::showAnew);
        }
        look();
    }

    private Optional<Loaded<ContestedDecision>> atHand(WholeCase whole) {
        return whole.decisionAtHand(opened.port().now().get());
    }

    /// Puts a draft back on the decision that it speaks of. One that nobody recorded yet is a new one.
    void restore(Value draft) {
        var of = Editing.draftOf(draft);
        var known = opened.wholeProperty().get().flatMap(whole -> of.flatMap(id -> find(whole, id)));
        known.ifPresentOrElse(editing::showAnew, () -> of.ifPresent(this::begin));
        editing.restore(draft);
        look();
    }

    private void look() {
        typed.set(isBeingTyped());
        begun.set(editing.shown().isEmpty() && !decisions.isEmpty());
        which.set(editing.shown().filter(decisions::contains));
    }

    private Optional<Loaded<ContestedDecision>> onTheSheet(WholeCase whole) {
        return editing.shown().flatMap(id -> find(whole, id));
    }

    private static Optional<Loaded<ContestedDecision>> find(WholeCase whole, RecordId id) {
        return whole.decisions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Whether something is typed here that is not saved.
    boolean isBeingTyped() {
        return editing.draft().isPresent();
    }

    /// Saves it although something looks like a slip: the person says that it is right.
    void saveAsItIs() {
        question.confirm();
        save();
    }

    /// Saves the decision and its date together. The old date stays in the history of its record.
    void save() {
        var whole = opened.wholeProperty().get();
        if (whole.isEmpty() || sheet.sheet().isUnreadable()) {
            return;
        }
        boolean isNew = editing.shown().isEmpty();
        var after = isNew ? created() : editing.record();
        var edit = isNew ? after.map(one -> Edit.create(ContestedDecision.TYPE, one)) : editing.edit();
        if (edit.isEmpty() || !question.isAnswered(doubts(after.orElseThrow()))) {
            return;
        }
        var decision = after.orElseThrow();
        var recount = opened.port().recount();
        var saved = editing.saving();
        opened.save(
                new Phrase("case.saved"),
                () -> Stream.concat(Stream.of(edit.get(), line(isNew)), recount.apply(whole.get(), decision).stream()),
                now -> {
                    find(now, decision.id()).ifPresent(saved);
                    look();
                });
    }

    private Edit line(boolean isNew) {
        var words = isNew ? "case.decision.recorded" : "case.decision.changed";
        return opened.line(EntryKind.STEP, opened.desk().text().get(words));
    }

    private List<Phrase> doubts(ContestedDecision after) {
        return DecisionDoubts.of(after, asks.event(), opened.today());
    }

    private Optional<ContestedDecision> created() {
        return sheet.sheet().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ContestedDecision.TYPE.with(sheet.sheet().record(), ContestedDecision.CASE_FILE, opened.id()));
    }
}
