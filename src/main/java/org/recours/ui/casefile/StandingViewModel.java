package org.recours.ui.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.DraftParts;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.TickOff;
import org.recours.usecase.WholeCase;

/// Where the case stands: its status, what was filed in time and the proof of it.
final class StandingViewModel {

    private static final String STAGE = "stage";
    private static final String OUTCOME = "outcome";
    private static final String FILED_WHICH = "filedWhich";
    private static final String FILED_ON = "filedOn";
    private static final String FILED_WHAT = "filedWhat";
    private static final String FILED_HOW = "filedHow";
    private static final String PROOF = "proof";
    private static final String PROOF_FILE = "proofFile";
    private static final List<String> FILED = List.of(FILED_WHICH, FILED_ON, FILED_WHAT, FILED_HOW, PROOF, PROOF_FILE);

    private final OpenedCase opened;
    private final Input<Optional<Stage>> stage = Input.choice();
    private final Input<Optional<Outcome>> outcome = Input.choice();
    private final Input<Optional<RecordId>> filedWhich = Input.choice();
    private final DateInput<CalendarSystem, LocalDate> filedOn;
    private final Input<String> filedWhat = Input.text();
    private final Input<String> filedHow = Input.text();
    private final Input<String> proof = Input.text();
    private final Input<String> proofFile = Input.text();

    private final TypedFields fields = new TypedFields();

    StandingViewModel(OpenedCase opened) {
        this.opened = opened;
        filedOn = opened.port().reading().dayInput();
        fields.choice(STAGE, stage, Shape.code(Stage.class));
        fields.choice(OUTCOME, outcome, Shape.code(Outcome.class));
        fields.choice(FILED_WHICH, filedWhich, Shape.LINK);
        fields.day(FILED_ON, filedOn);
        fields.words(FILED_WHAT, filedWhat);
        fields.words(FILED_HOW, filedHow);
        fields.words(PROOF, proof);
        fields.words(PROOF_FILE, proofFile);
    }

    /// What is typed and chosen and not saved yet.
    TypedFields fields() {
        return fields;
    }

    /// The same for a draft. With what was filed goes the date that it was filed for, also where nobody had to choose.
    Optional<Value> draft() {
        var typed = fields.changed();
        if (saysWhatWasFiled()) {
            filedWhich.value().map(Shape.LINK.write()).ifPresent(which -> typed.put(FILED_WHICH, which));
        }
        return DraftParts.value(typed);
    }

    /// Puts a draft back.
    void restore(Value draft) {
        fields.restore(draft);
        opened.wholeProperty().get().ifPresent(this::showWhich);
    }

    /// Takes back what was typed and chosen.
    void undo() {
        fields.undo();
        opened.wholeProperty().get().ifPresent(this::showWhich);
    }

    Input<Optional<Stage>> stage() {
        return stage;
    }

    Input<Optional<Outcome>> outcome() {
        return outcome;
    }

    /// Which date is ticked off; the first one until another is chosen.
    Input<Optional<RecordId>> filedWhich() {
        return filedWhich;
    }

    /// When what was due was filed.
    DateInput<CalendarSystem, LocalDate> filedOn() {
        return filedOn;
    }

    /// What was filed.
    Input<String> filedWhat() {
        return filedWhat;
    }

    /// How: by post, at the counter.
    Input<String> filedHow() {
        return filedHow;
    }

    /// What proves it: a receipt, a postmark.
    Input<String> proof() {
        return proof;
    }

    /// A scan or photograph of it, by its place on this laptop; empty without one.
    Input<String> proofFile() {
        return proofFile;
    }

    void show(WholeCase whole) {
        var caseFile = whole.caseFile().record();
        show(STAGE, stage, caseFile.status().map(Status::stage));
        show(OUTCOME, outcome, caseFile.outcome());
        showWhich(whole);
    }

    /// The date at hand until another is chosen. What somebody says was filed for one date is never taken for another:
    /// where that date is met or gone, they are asked. A date that was counted anew is the same one.
    private void showWhich(WholeCase whole) {
        if (chosen(whole).isPresent()) {
            return;
        }
        var anew = countedAnew(whole);
        if (anew.isEmpty() && saysWhatWasFiled()) {
            filedWhich.set(Optional.empty());
            filedWhich.refuse(new Phrase("case.filed.whichGone"));
            return;
        }
        boolean isChosen = fields.isChanged(FILED_WHICH);
        filedWhich.set(
                anew.or(() -> whole.deadlineAtHand(opened.port().now().get()).map(Loaded::id)));
        if (!isChosen) {
            fields.settle(FILED_WHICH);
        }
    }

    private boolean saysWhatWasFiled() {
        return FILED.stream().anyMatch(fields::isChanged);
    }

    private Optional<RecordId> countedAnew(WholeCase whole) {
        var decision = whole.deadlines().stream()
                .map(Loaded::record)
                .filter(old -> filedWhich.value().equals(Optional.of(old.id())))
                .filter(old -> old.replacedBy().isPresent())
                .findFirst()
                .flatMap(Deadline::decision);
        return whole.openDeadlines().stream()
                .filter(open -> decision.isPresent() && open.record().decision().equals(decision))
                .map(Loaded::id)
                .findFirst();
    }

    private Optional<Loaded<Deadline>> chosen(WholeCase whole) {
        return whole.openDeadlines().stream()
                .filter(open -> filedWhich.value().equals(Optional.of(open.id())))
                .findFirst();
    }

    /// What somebody has chosen and not saved stays.
    private <T> void show(String field, Input<Optional<T>> input, Optional<T> recorded) {
        if (!fields.isChanged(field) || input.value().equals(recorded)) {
            input.set(recorded);
            fields.settle(field);
        }
    }

    /// Moves the case to the chosen status. A case whose date still runs is not closed.
    void saveStage() {
        var whole = opened.wholeProperty().get();
        if (whole.isEmpty() || stage.value().isEmpty()) {
            return;
        }
        var chosen = stage.value().get();
        if (chosen == Stage.CLOSED && whole.get().nextDeadline().isPresent()) {
            stage.refuse(new Phrase("case.stage.dateRuns"));
            return;
        }
        if (chosen == Stage.CLOSED && outcome.value().isEmpty()) {
            outcome.refuse(new Phrase("case.stage.outcomeNeeded"));
            return;
        }
        var before = whole.get().caseFile();
        var edit = Edit.change(CaseFile.TYPE, before.record(), moved(before.record(), chosen), before.state());
        if (edit.isEmpty()) {
            return;
        }
        var words = opened.desk().text().get("code.stage." + chosen);
        opened.save(new Phrase("case.saved"), List.of(edit, opened.line(EntryKind.STEP, words)).stream(), _ -> {});
    }

    private CaseFile moved(CaseFile before, Stage chosen) {
        var after = before;
        if (before.status().map(Status::stage).filter(chosen::equals).isEmpty()) {
            after = CaseFile.TYPE.with(
                    after,
                    CaseFile.STATUS,
                    new Status(chosen, opened.today(), opened.port().member()));
        }
        if (outcome.value().isPresent() && !outcome.value().equals(before.outcome())) {
            after = CaseFile.TYPE.with(after, CaseFile.OUTCOME, outcome.value().get());
            after = CaseFile.TYPE.with(after, CaseFile.OUTCOME_ON, opened.today());
        }
        return after;
    }

    /// Says that what was due is done: what, when, how, and what proves it.
    void saveFiled() {
        var whole = opened.wholeProperty().get();
        var due = whole.flatMap(this::chosen);
        if (due.isEmpty()) {
            filedWhich.refuse(new Phrase("case.filed.whichGone"));
        }
        if (filedOn.isUnreadable() || due.isEmpty()) {
            return;
        }
        var day = filedOn.date().orElseGet(opened::today);
        var filed = new TickOff.Filed(filedWhat.value(), day, filedHow.value(), typedProof());
        var problems = filed.problems(opened.today());
        problems.forEach(this::refuse);
        if (!problems.isEmpty()) {
            return;
        }
        var saved = fields.standing(FILED);
        opened.save(
                new Phrase("case.filed.saved"),
                () -> opened.port().time().tickOff().edits(whole.get(), due.get(), filed).stream(),
                _ -> fields.emptySaved(saved));
    }

    private void refuse(Phrase why) {
        var field = why.key().equals("case.filed.future") ? filedOn.typed() : filedWhat;
        field.refuse(why);
    }

    /// Says what proves that it was filed.
    void saveProof() {
        var typed = typedProof();
        if (typed.isEmpty()) {
            proof.refuse(new Phrase("case.proof.needed"));
            return;
        }
        var saved = fields.standing(List.of(PROOF, PROOF_FILE));
        opened.save(
                new Phrase("case.proof.saved"),
                () -> opened.port().time().proof().apply(opened.id(), typed.get()).stream(),
                _ -> fields.emptySaved(saved));
    }

    private Optional<TickOff.Proof> typedProof() {
        var file =
                Optional.of(proofFile.value()).filter(place -> !place.isEmpty()).map(Path::of);
        return proof.value().isBlank() && file.isEmpty()
                ? Optional.empty()
                : Optional.of(new TickOff.Proof(proof.value(), file));
    }
}
