package org.recours.ui.casefile;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.Edit;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DecisionSheet;
import org.recours.ui.sheet.Editing;
import org.recours.usecase.WholeCase;

/// The contested decision, edited in place. What changes in it counts its date anew.
final class DecisionViewModel {

    private final OpenedCase opened;
    private final DecisionSheet sheet;
    private final Editing<ContestedDecision> editing;
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ObservableList<Rule> rulesShown = FXCollections.unmodifiableObservableList(rules);

    DecisionViewModel(OpenedCase opened) {
        this.opened = opened;
        sheet = new DecisionSheet(opened.port().newId(), opened.port().reading());
        editing = new Editing<>(ContestedDecision.TYPE, sheet.sheet());
    }

    DecisionSheet sheet() {
        return sheet;
    }

    Editing<ContestedDecision> editing() {
        return editing;
    }

    ObservableList<Rule> rules() {
        return rulesShown;
    }

    void load() {
        opened.desk()
                .background()
                .run(opened.port().rules()::get, rules::setAll, opened.desk().say());
    }

    void show(WholeCase whole) {
        whole.decisions().stream().findFirst().ifPresent(editing::show);
    }

    /// Saves the decision and its date together. The old date stays in the history of its record.
    void save() {
        var whole = opened.wholeProperty().get();
        if (whole.isEmpty() || sheet.sheet().isUnreadable()) {
            return;
        }
        var known = whole.get().decisions().stream().findFirst();
        var after = known.isPresent() ? editing.record() : created();
        var edit = known.isPresent() ? editing.edit() : after.map(one -> Edit.create(ContestedDecision.TYPE, one));
        if (edit.isEmpty()) {
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
                now -> now.decisions().stream().findFirst().ifPresent(editing::showAnew));
    }

    private Optional<ContestedDecision> created() {
        return sheet.sheet().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ContestedDecision.TYPE.with(sheet.sheet().record(), ContestedDecision.CASE_FILE, opened.id()));
    }
}
