package org.recours.ui.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.OneWrite;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.rules.RulesActions.Line;
import org.recours.ui.rules.RulesActions.Proposal;
import org.recours.ui.rules.RulesActions.Shown;
import org.recours.ui.rules.RulesActions.Uncounted;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.Drafting;
import org.recours.ui.sheet.TypedFields;

/// The rules, searched, adopted by a lawyer, corrected, or taken in from a file.
final class RulesViewModel {

    private final Desk desk;
    private final RulesActions actions;
    private final Input<String> search = Input.text();
    private final Input<Boolean> everywhere = new Input<>(false);
    private final Input<String> lawyer = Input.text();
    private final Input<String> corrected = Input.text();
    private final Input<String> entry = Input.text();
    private final TypedFields fields = new TypedFields();
    private final Drafting drafting;
    private final AfterPause<Shown> reading;
    private final OneWrite writing;
    private final ObservableList<Line> shown = FXCollections.observableArrayList();
    private final ObservableList<Uncounted> uncounted = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Shown all = new Shown(List.of(), List.of());
    private Optional<Correction> compared = Optional.empty();
    private String asked = "";

    /// The text of a rule as it stood at one moment. What is proposed is made of one, or of another pack.
    private record Correction(String rule, String entry) {}

    RulesViewModel(Desk desk, RulesActions actions) {
        this.desk = desk;
        this.actions = actions;
        fields.words("rule", corrected);
        fields.words("entry", entry);
        fields.settle();
        drafting = new Drafting(actions.drafts(), desk, () -> new DraftName(DraftName.Kind.RULE, "entry"), this::typed);
        fields.onTyped(drafting::typed);
        reading = new AfterPause<>(desk.background(), Duration.ZERO, actions::read, this::show, this::fail);
        writing = new OneWrite(desk.background());
        entry.valueProperty().subscribe(_ -> forgetComparison());
        search.valueProperty().subscribe(_ -> filter());
        everywhere.valueProperty().subscribe(_ -> filter());
    }

    Input<String> search() {
        return search;
    }

    /// Whether the rules of other countries are shown too.
    Input<Boolean> everywhere() {
        return everywhere;
    }

    /// Who stands for what is adopted next.
    Input<String> lawyer() {
        return lawyer;
    }

    /// Id of the rule that is being corrected; empty for none.
    Input<String> corrected() {
        return corrected;
    }

    Input<String> entry() {
        return entry;
    }

    ObservableList<Line> shown() {
        return shown;
    }

    /// To the check of all open dates.
    void goToCheck() {
        desk.go().accept(new Place.DateCheck());
    }

    /// The remedies without a period, searched like the rules.
    ObservableList<Uncounted> uncounted() {
        return uncounted;
    }

    ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    Drafting drafting() {
        return drafting;
    }

    void open() {
        load();
        drafting.find(fields::restore);
    }

    void load() {
        reading.now();
    }

    private void show(Shown read) {
        all = read;
        filter();
    }

    /// A lawyer stands for a rule; the name is asked first.
    void adopt(Line line) {
        var name = lawyer.value().strip();
        if (name.isEmpty()) {
            lawyer.refuse(new Phrase("settings.adopt.lawyerMissing"));
            return;
        }
        if (line.checks().isAdoptedBy(name)) {
            lawyer.refuse(new Phrase("rules.sameLawyer"));
            return;
        }
        write(() -> actions.adopt().adopt(line.id(), line.packVersion(), name), isAdopted -> {
            if (isAdopted) {
                said.set(Optional.of(new Phrase("settings.adopt.done")));
            } else {
                fail(new Phrase("rules.changedSince"));
            }
        });
    }

    /// Shows a rule as it stands in its pack, to be corrected; never over a correction that was begun. Of several that
    /// were asked for, the last.
    void correct(Line line) {
        asked = line.id();
        run(() -> actions.entry().of(line.id()), text -> {
            if (!asked.equals(line.id())) {
                return;
            }
            asked = "";
            if (fields.isChanged("entry")) {
                fail(new Phrase("rules.leaveFirst"));
                return;
            }
            dismiss();
            corrected.set(line.id());
            entry.set(text);
            fields.settle("entry");
        });
    }

    /// What the corrected text would change. Whatever is typed after that is to be looked at again.
    void compare() {
        var correction = correction();
        run(() -> actions.readEntry().read(correction.rule(), correction.entry()), proposed -> {
            if (correction.equals(correction())) {
                propose(proposed, Optional.of(correction));
            }
        });
    }

    /// What a pack in a file would change.
    void read(Path file) {
        run(() -> actions.readFile().read(file), proposed -> propose(proposed, Optional.empty()));
    }

    /// What going back to the program’s wording would change.
    void readShipped(Line line) {
        run(() -> actions.shipped().read().read(line.id()), proposed -> propose(proposed, Optional.empty()));
    }

    /// The clinic keeps its own wording beside the program’s other one.
    void keepOwn(Line line) {
        write(
                () -> {
                    actions.shipped().keep().keep(line.id());
                    return new Phrase("rules.keptOwn");
                },
                kept -> said.set(Optional.of(kept)));
    }

    /// Takes what is proposed; until that is durable the text stays where it was typed, and longer where it is another
    /// one.
    void take() {
        proposal.get()
                .filter(Proposal.Changes.class::isInstance)
                .map(Proposal.Changes.class::cast)
                .ifPresent(this::take);
    }

    private void take(Proposal.Changes changes) {
        var made = compared;
        write(
                () -> {
                    actions.take().take(changes.toBeTaken());
                    return new Phrase("rules.taken");
                },
                taken -> {
                    said.set(Optional.of(taken));
                    dismiss();
                    made.filter(correction()::equals).ifPresent(_ -> leave());
                });
    }

    /// Nothing is taken. What is being corrected stays where it is typed.
    void dismiss() {
        proposal.set(Optional.empty());
        compared = Optional.empty();
    }

    /// Lets go of what was corrected and not taken.
    void leave() {
        asked = "";
        forgetComparison();
        corrected.set("");
        entry.set("");
        fields.settle();
        drafting.keep();
    }

    /// The rule’s id counts as typed while one is being corrected: it says whose text this is.
    private Optional<Value> typed() {
        return fields.isChanged("entry") ? fields.draft() : Optional.empty();
    }

    private Correction correction() {
        return new Correction(corrected.value(), entry.value());
    }

    private void forgetComparison() {
        compared.ifPresent(_ -> dismiss());
    }

    private void propose(Proposal proposed, Optional<Correction> madeOf) {
        compared = madeOf;
        proposal.set(Optional.of(proposed));
    }

    private void filter() {
        var words = search.value().strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.rules().stream()
                .filter(line -> line.isOffered() || everywhere.value())
                .filter(line -> says(line.id(), line.remedy(), words))
                .toList());
        uncounted.setAll(all.uncounted().stream()
                .filter(remedy -> remedy.isOffered() || everywhere.value())
                .filter(remedy -> says(remedy.id(), remedy.remedy(), words))
                .toList());
    }

    private boolean says(String id, Phrase remedy, String words) {
        return words.isEmpty()
                || id.contains(words)
                || desk.text().get(remedy).toLowerCase(Locale.ROOT).contains(words);
    }

    private <T> void run(Callable<T> task, Consumer<T> then) {
        desk.background()
                .run(
                        task,
                        result -> {
                            problem.set(Optional.empty());
                            said.set(Optional.empty());
                            then.accept(result);
                        },
                        this::fail);
    }

    /// One at a time: a second press of a button writes nothing twice. Then the list is read again.
    private <T> void write(Callable<T> act, Consumer<T> then) {
        writing.run(
                act,
                result -> {
                    problem.set(Optional.empty());
                    said.set(Optional.empty());
                    then.accept(result);
                    load();
                },
                this::fail);
    }

    private void fail(Phrase why) {
        said.set(Optional.empty());
        problem.set(Optional.of(why));
    }
}
