package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.Edit;
import org.recours.domain.deadline.DecisionDoubts;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.sheet.DecisionAsks;
import org.recours.ui.sheet.DecisionSheet;
import org.recours.ui.sheet.Editing;
import org.recours.ui.sheet.SaveQuestion;
import org.recours.usecase.WholeCase;

/// The contested decision, edited in place. What changes in it counts its date anew.
final class DecisionViewModel {

    private final OpenedCase opened;
    private final DecisionSheet sheet;
    private final Editing<ContestedDecision> editing;
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final DecisionAsks asks;
    private final SaveQuestion question = new SaveQuestion();

    DecisionViewModel(OpenedCase opened) {
        this.opened = opened;
        sheet = new DecisionSheet(opened.port().newId(), opened.port().reading());
        editing = new Editing<>(ContestedDecision.TYPE, sheet.sheet());
        asks = new DecisionAsks(sheet, rules);
        sheet.sheet().onTyped(question::withdraw);
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
        current(whole).ifPresent(editing::show);
        asks.within(
                whole.caseFile().record().kind(),
                whole.parties().stream()
                        .anyMatch(party -> party.record()
                                .role()
                                .filter(Role.LAWYER::equals)
                                .isPresent()));
    }

    /// The decision whose date runs, else the first.
    private static Optional<Loaded<ContestedDecision>> current(WholeCase whole) {
        return whole.nextDeadline()
                .flatMap(due -> whole.decisions().stream()
                        .filter(one -> due.record().decision().equals(Optional.of(one.id())))
                        .findFirst())
                .or(() -> whole.decisions().stream().findFirst());
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
        var known = current(whole.get());
        var after = known.isPresent() ? editing.record() : created();
        var edit = known.isPresent() ? editing.edit() : after.map(one -> Edit.create(ContestedDecision.TYPE, one));
        if (edit.isEmpty() || !question.isAnswered(doubts(after.orElseThrow()))) {
            return;
        }
        var recount = opened.port().recount();
        opened.save(
                new Phrase("case.saved"),
                () -> Stream.concat(
                        Stream.of(
                                edit.get(),
                                opened.line(EntryKind.STEP, opened.desk().text().get("case.decision.changed"))),
                        recount.apply(whole.get(), after.orElseThrow()).stream()),
                now -> current(now).ifPresent(editing::showAnew));
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
