package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.AuthorityClock;
import org.recours.usecase.WholeCase;

/// What the screen of one case knows and can do: where it stands and what is next; its parts know the rest.
public final class CaseViewModel {

    private final OpenedCase opened;
    private final NotesViewModel notes;
    private final PeopleViewModel people;
    private final DecisionViewModel decision;
    private final MatterViewModel matter;
    private final StandingViewModel standing;
    private final DatesViewModel dates;
    private final ConflictsViewModel conflicts;
    private final CaseDraft draft;
    private final ReadOnlyBooleanWrapper minor = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper restricted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper dateRuns = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper(false);

    public CaseViewModel(CasePort port, Desk desk, RecordId id) {
        opened = new OpenedCase(port, desk, id);
        notes = new NotesViewModel(opened);
        people = new PeopleViewModel(opened);
        decision = new DecisionViewModel(opened);
        matter = new MatterViewModel(opened);
        standing = new StandingViewModel(opened);
        dates = new DatesViewModel(opened);
        conflicts = new ConflictsViewModel(opened);
        draft = new CaseDraft(this, opened);
        opened.wholeProperty().subscribe(whole -> whole.ifPresent(this::show));
        opened.onRead(dates::show);
    }

    /// Reads the case, also when something of it arrived from elsewhere; what somebody is typing stays.
    public void load() {
        opened.load();
        decision.load();
    }

    /// Reads it again after another part of the program saved something, such as an exchange with the other seats of
    /// this laptop; what somebody is typing stays.
    public void refresh() {
        opened.refresh();
    }

    /// Says anew how long there is: an hour may be over, or the day.
    void eachMinute() {
        dates.show();
    }

    /// The id of the case that is open.
    public RecordId id() {
        return opened.id();
    }

    /// Keeps what is typed and not saved, without waiting for a pause.
    void keep() {
        draft.drafting().keep();
    }

    CaseDraft draft() {
        return draft;
    }

    NotesViewModel notes() {
        return notes;
    }

    PeopleViewModel people() {
        return people;
    }

    DecisionViewModel decision() {
        return decision;
    }

    MatterViewModel matter() {
        return matter;
    }

    StandingViewModel standing() {
        return standing;
    }

    ConflictsViewModel conflicts() {
        return conflicts;
    }

    ReadOnlyObjectProperty<Optional<WholeCase>> wholeProperty() {
        return opened.wholeProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return opened.problemProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return opened.savingProperty();
    }

    /// The dates that run.
    DatesViewModel dates() {
        return dates;
    }

    /// The time to answer each thing that was filed, the first to end first.
    ReadOnlyObjectProperty<List<AuthorityClock>> authoritiesProperty() {
        return dates.authoritiesProperty();
    }

    ReadOnlyBooleanProperty minorProperty() {
        return minor.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty restrictedProperty() {
        return restricted.getReadOnlyProperty();
    }

    /// Whether something is still to be filed.
    ReadOnlyBooleanProperty dateRunsProperty() {
        return dateRuns.getReadOnlyProperty();
    }

    /// Whether a period by the clock is at hand.
    ReadOnlyBooleanProperty urgentProperty() {
        return urgent.getReadOnlyProperty();
    }

    /// Goes to the forms and letters for this case.
    void openPapers() {
        opened.desk().go().accept(new Place.Forms(Optional.of(opened.id())));
    }

    /// Goes to the card that goes with the person to whom the case is referred.
    void openReferralCard() {
        opened.desk().go().accept(new Place.Paper(Place.PaperKind.REFERRAL_CARD, "", Optional.of(opened.id())));
    }

    private void show(WholeCase whole) {
        notes.show(whole);
        people.show(whole);
        decision.show(whole);
        matter.show(whole);
        standing.show(whole);
        conflicts.show(whole);
        restricted.set(whole.caseFile().record().staysHere());
        minor.set(whole.person()
                .map(Loaded::record)
                .flatMap(Person::birth)
                .filter(birth -> birth.canBeMinor(opened.today()))
                .isPresent());
        urgent.set(whole.deadlineAtHand(opened.port().now().get())
                .filter(deadline -> deadline.record().isInHours())
                .isPresent());
        dateRuns.set(whole.nextDeadline().isPresent());
        draft.shown();
    }

    /// Records what the rules and calendars of today give in place of a date; the earlier one stays in the timeline.
    void countAnew(RecordId deadline) {
        var whole = opened.wholeProperty().get();
        var about = whole.flatMap(shown -> shown.openDeadlines().stream()
                .map(Loaded::record)
                .filter(open -> open.id().equals(deadline))
                .findFirst()
                .flatMap(shown::decisionOf));
        if (about.isEmpty()) {
            return;
        }
        if (decision.isBeingTyped()) {
            opened.desk().say().accept(new Phrase("case.next.saveFirst"));
            return;
        }
        opened.save(
                new Phrase("case.due.taken"),
                () -> opened.port().recount().apply(whole.get(), about.get()).stream(),
                _ -> {});
    }

    /// Takes the remedy that silence has opened: its decision and its date are recorded together.
    void take(AuthorityClock.Step step) {
        var whole = opened.wholeProperty().get();
        if (whole.isEmpty()) {
            return;
        }
        if (decision.isBeingTyped()) {
            opened.desk().say().accept(new Phrase("case.next.saveFirst"));
            return;
        }
        opened.save(
                new Phrase("case.next.taken"),
                () -> Stream.concat(
                        Stream.of(Edit.create(ContestedDecision.TYPE, step.silence())),
                        opened.port().recount().apply(whole.get(), step.silence()).stream()),
                now -> decision.open(now, step.silence().id()));
    }
}
