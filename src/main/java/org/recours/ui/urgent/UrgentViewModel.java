package org.recours.ui.urgent;

import java.time.Duration;
import java.time.ZonedDateTime;
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
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.Drafting;
import org.recours.ui.sheet.SaveQuestion;
import org.recours.usecase.RecordCase;
import org.recours.usecase.UrgentAnswers;
import org.recours.usecase.UrgentDate;

/// What the page of the six questions knows and can do.
public final class UrgentViewModel {

    private static final Duration LOOK_PAUSE = Duration.ofMillis(250);

    private final UrgentPort port;
    private final Desk desk;
    private final UrgentPage page;
    private final Drafting draft;
    private final AfterPause<Optional<UrgentDate>> count;
    private final AfterPause<List<Rule>> offer;
    private final SaveQuestion question = new SaveQuestion();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UrgentDate>> date = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ObservableList<Rule> rulesShown = FXCollections.unmodifiableObservableList(rules);

    /// Recorded or thrown away: nothing of the page is kept as a draft any more.
    private boolean isOver;

    /// @param id of the case to come: a page that is made anew goes on with its own draft
    public UrgentViewModel(UrgentPort port, Desk desk, RecordId id) {
        this.port = port;
        this.desk = desk;
        this.page = new UrgentPage(id, port);
        this.draft = new Drafting(port.drafts(), desk, this::draftName, this::draft);
        this.count = new AfterPause<>(desk.background(), LOOK_PAUSE, this::counting, date::set, desk.say());
        this.offer = new AfterPause<>(desk.background(), Duration.ZERO, this::offering, rules::setAll, desk.say());
        page.onTyped(this::typed);
        page.happened().valueProperty().addListener((_, _, _) -> offer.now());
    }

    /// Reads which remedies are offered.
    public void load() {
        offer.now();
    }

    UrgentPage page() {
        return page;
    }

    /// The remedies that are offered for what happened.
    ObservableList<Rule> rules() {
        return rulesShown;
    }

    /// By when to act; empty while nothing was answered that it follows from.
    ReadOnlyObjectProperty<Optional<UrgentDate>> dateProperty() {
        return date.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Why it could not be recorded.
    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the page began with a draft.
    ReadOnlyBooleanProperty restoredProperty() {
        return draft.restoredProperty();
    }

    /// What looks like a slip and is asked before it is recorded.
    SaveQuestion question() {
        return question;
    }

    ZonedDateTime now() {
        return port.now().get();
    }

    /// Records the case. Until it is durable everything stays on the screen.
    public void save() {
        if (saving.get()) {
            return;
        }
        var answers = page.answers();
        if (page.isUnreadable()) {
            problem.set(Optional.of(new Phrase("urgent.unreadable")));
            return;
        }
        if (answers.isEmpty()) {
            problem.set(Optional.of(new Phrase("urgent.nothing")));
            return;
        }
        problem.set(Optional.empty());
        saving.set(true);
        desk.background().run(() -> port.doubts().apply(answers), doubts -> asked(answers, doubts), this::failed);
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
        draft.findLatest(DraftName.Kind.URGENT, page::restore);
    }

    /// An empty page for somebody else; what stands here stays a draft.
    void beginAnother() {
        draft.keep();
        desk.go().accept(Place.Urgent.of(port.newId().get()));
    }

    /// Forgets the draft for good, and begins an empty page.
    void throwAway() {
        isOver = true;
        draft.keep();
        desk.go().accept(Place.Urgent.of(port.newId().get()));
    }

    private DraftName draftName() {
        return DraftName.of(DraftName.Kind.URGENT, page.id());
    }

    private Optional<Value> draft() {
        return isOver ? Optional.empty() : page.typed();
    }

    private void typed() {
        problem.set(Optional.empty());
        question.withdraw();
        draft.typed();
        count.typed();
    }

    private void asked(UrgentAnswers answers, List<Phrase> doubts) {
        if (!answers.equals(page.answers())) {
            saving.set(false);
            save(); // something was corrected meanwhile
            return;
        }
        if (!question.isAnswered(doubts)) {
            saving.set(false);
            return;
        }
        desk.background()
                .run(() -> port.record().apply(answers), result -> answered(result, answers.situation()), this::failed);
    }

    private void answered(RecordCase.Result result, Optional<Situation> situation) {
        saving.set(false);
        switch (result) {
            case RecordCase.Result.Incomplete(var needs) ->
                problem.set(needs.stream().findFirst());
            case RecordCase.Result.Saved(var id, var number) -> {
                isOver = true;
                draft.keep();
                count.stop();
                offer.stop();
                desk.say().accept(new Phrase("intake.saved", number));
                desk.go().accept(new Place.ActNow(id, situation));
            }
        }
    }

    private void failed(Phrase why) {
        saving.set(false);
        problem.set(Optional.of(why));
    }

    private Callable<Optional<UrgentDate>> counting() {
        var answers = page.answers();
        return () ->
                answers.isEmpty() ? Optional.empty() : Optional.of(port.date().apply(answers));
    }

    private Callable<List<Rule>> offering() {
        var situation = page.happened().value().flatMap(Happened::situation);
        return () -> port.rules().apply(situation);
    }
}
