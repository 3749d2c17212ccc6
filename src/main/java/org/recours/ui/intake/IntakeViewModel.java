package org.recours.ui.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.deadline.DecisionDoubts;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.DecisionAsks;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.Drafting;
import org.recours.ui.sheet.DueLine;
import org.recours.ui.sheet.SaveQuestion;
import org.recours.usecase.RecordCase;

/// What the page for a new case knows and can do.
///
/// Typing fills the right column by itself, and what is typed is kept as a draft two seconds after typing stops.
public final class IntakeViewModel {

    /// Said beside the button: the fields that say more may be out of sight.
    static final Phrase INCOMPLETE = new Phrase("intake.incomplete");

    private static final Duration LOOK_PAUSE = Duration.ofMillis(250);

    private final IntakePort port;
    private final Desk desk;
    private final IntakePage page;
    private final Drafting draft;
    private final AfterPause<Optional<DueLine>> count;
    private final AfterPause<List<IntakePort.Earlier>> search;

    private final ReadOnlyBooleanWrapper restricted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper anonymous = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper decisionAsked = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper minor = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper readyToTell = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DueLine>> due = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Phrase> asks = FXCollections.observableArrayList();
    private final ObservableList<Phrase> asksShown = FXCollections.unmodifiableObservableList(asks);
    private final ObservableList<IntakePort.Earlier> earlier = FXCollections.observableArrayList();
    private final ObservableList<IntakePort.Earlier> earlierShown = FXCollections.unmodifiableObservableList(earlier);
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();

    private final DecisionAsks decisionAsks;
    private final SaveQuestion question = new SaveQuestion();
    private boolean isDecisionBeside;

    /// Recorded or thrown away: nothing of the page is kept as a draft any more.
    private boolean isOver;

    /// @param id of the case to come: a page that is made anew goes on with its own draft
    public IntakeViewModel(IntakePort port, Desk desk, RecordId id) {
        this.port = port;
        this.desk = desk;
        this.page = new IntakePage(id, port.newId(), port.reading(), this::today);
        this.draft = new Drafting(port.drafts(), desk, this::draftName, this::draft);
        this.count = new AfterPause<>(desk.background(), LOOK_PAUSE, this::counting, due::set, this::tell);
        this.search = new AfterPause<>(desk.background(), LOOK_PAUSE, this::searching, earlier::setAll, this::tell);
        this.decisionAsks = new DecisionAsks(page.decision(), rules);
        page.onTyped(this::typed);
        look();
    }

    /// Reads what the page offers.
    public void load() {
        desk.background().run(port.rules()::get, rules::setAll, this::tell);
    }

    IntakePage page() {
        return page;
    }

    /// What is asked about the decision.
    DecisionAsks decisionAsks() {
        return decisionAsks;
    }

    /// What looks like a slip and is asked before it is recorded.
    SaveQuestion question() {
        return question;
    }

    /// There is a decision beside the complaint or question: it is asked about too.
    void askForDecision() {
        isDecisionBeside = true;
        look();
    }

    /// Whether the case stays on this laptop.
    public ReadOnlyBooleanProperty restrictedProperty() {
        return restricted.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty anonymousProperty() {
        return anonymous.getReadOnlyProperty();
    }

    /// Whether a decision is asked about.
    public ReadOnlyBooleanProperty decisionAskedProperty() {
        return decisionAsked.getReadOnlyProperty();
    }

    /// Whether the person can be under 18, on any reading of the birth date.
    public ReadOnlyBooleanProperty minorProperty() {
        return minor.getReadOnlyProperty();
    }

    /// Whether what happened can be typed: only once it is known whether the case is restricted.
    public ReadOnlyBooleanProperty readyToTellProperty() {
        return readyToTell.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Why it could not be recorded.
    public ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The date to act by, as far as it follows from what is typed.
    public ReadOnlyObjectProperty<Optional<DueLine>> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /// What is still worth asking, and what contradicts itself.
    public ObservableList<Phrase> asks() {
        return asksShown;
    }

    public ObservableList<IntakePort.Earlier> earlier() {
        return earlierShown;
    }

    /// Goes to an earlier case. What is typed here is kept as a draft first.
    public void open(IntakePort.Earlier found) {
        draft.keep();
        desk.go().accept(new Place.Case(found.caseFile()));
    }

    /// Records the case. Until it is durable everything stays on the screen.
    public void save() {
        if (saving.get()) {
            return;
        }
        problem.set(Optional.empty());
        var intake = page.intake();
        boolean isComplete = refuse(intake.needs());
        if (page.isUnreadable() || !isComplete) {
            problem.set(Optional.of(INCOMPLETE));
            return;
        }
        if (!question.isAnswered(doubts())) {
            return;
        }
        saving.set(true);
        desk.background().run(() -> port.record().apply(intake), this::answered, this::failed);
    }

    /// Records the case although something looks like a slip: the person says that it is right.
    void saveAsItIs() {
        question.confirm();
        save();
    }

    /// Keeps what stands on the page now, without waiting for a pause.
    public void keep() {
        draft.keep();
    }

    /// Puts back what was kept of this very page.
    public void restore() {
        draft.find(page::restore);
    }

    /// Puts back what was kept last and never recorded, if there is such a draft and nothing was typed meanwhile.
    public void restoreLatest() {
        draft.findLatest(DraftName.Kind.INTAKE, page::restore);
    }

    /// Whether the page began with a draft.
    ReadOnlyBooleanProperty restoredProperty() {
        return draft.restoredProperty();
    }

    /// An empty page; what stands here stays a draft.
    void beginAnother() {
        draft.keep();
        desk.go().accept(Place.Intake.of(port.newId().get()));
    }

    /// Forgets the draft for good, and begins an empty page.
    void throwAway() {
        isOver = true;
        draft.keep();
        desk.go().accept(Place.Intake.of(port.newId().get()));
    }

    private DraftName draftName() {
        return DraftName.of(DraftName.Kind.INTAKE, page.what().sheet().id());
    }

    /// What stands on the page; nothing when nothing was typed or it is already recorded.
    private Optional<Value> draft() {
        return isOver || page.isEmpty() ? Optional.empty() : Optional.of(page.typed());
    }

    private LocalDate today() {
        return port.now().get().toLocalDate();
    }

    private void typed() {
        question.withdraw();
        look();
        draft.typed();
        count.typed();
        search.typed();
    }

    /// What follows from the page at once.
    private void look() {
        restricted.set(page.isRestricted());
        anonymous.set(page.isAnonymous());
        decisionAsked.set(page.hasDecision() || (isDecisionBeside && !page.isRestricted()));
        decisionAsks.within(page.what().kind().value(), page.hasLawyer());
        readyToTell.set(page.what().category().value().isPresent());
        var intake = page.intake();
        boolean canBeMinor = intake.canBeMinor(today());
        if (canBeMinor && !minor.get()) {
            minor.set(true);
            page.askForGuardian();
        }
        minor.set(canBeMinor);
        var open = new ArrayList<>(intake.asks(today()));
        open.addAll(doubts());
        asks.setAll(open);
    }

    private List<Phrase> doubts() {
        return page.hasDecision() ? DecisionDoubts.of(page.contested(), decisionAsks.event(), today()) : List.of();
    }

    /// Says beside each field what it needs.
    private boolean refuse(List<Phrase> needs) {
        for (var need : needs) {
            var field = need.key().equals("case.needs.kind")
                    ? page.what().kind()
                    : page.what().category();
            field.refuse(need);
        }
        return needs.isEmpty();
    }

    private void answered(RecordCase.Result result) {
        saving.set(false);
        switch (result) {
            case RecordCase.Result.Incomplete(var needs) -> refuse(needs);
            case RecordCase.Result.Saved(var id, var number) -> {
                isOver = true;
                draft.keep();
                count.stop();
                search.stop();
                desk.say().accept(new Phrase("intake.saved", number));
                desk.go().accept(new Place.Case(id));
            }
        }
    }

    private void failed(Phrase why) {
        saving.set(false);
        problem.set(Optional.of(why));
    }

    private Callable<Optional<DueLine>> counting() {
        if (!page.hasDecision()) {
            return Optional::empty;
        }
        var decision = page.contested();
        var now = port.now().get();
        return () -> Optional.of(DueLine.of(port.countdown().apply(decision), now));
    }

    private Callable<List<IntakePort.Earlier>> searching() {
        var numbers = page.identifiers().records().stream()
                .flatMap(one -> one.value().stream())
                .toList();
        var phones = page.contacts().records().stream()
                .flatMap(one -> one.value().stream())
                .toList();
        var clues = new IntakePort.Clues(page.who().name().value().strip(), numbers, phones);
        return () -> clues.isEmpty() ? List.of() : port.earlier().apply(clues);
    }

    private void tell(Phrase what) {
        desk.say().accept(what);
    }
}
