package org.recours.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.ledger.EditSet;
import org.recours.ledger.Ledger;

/// Writes down what the member at this seat does: who, on which day, durably. The part that all use cases share.
public final class Clerk {

    private final Ledger ledger;
    private final DeskClock clock;
    private final String member;

    /// @param member name of the one who works here
    public Clerk(Ledger ledger, DeskClock clock, String member) {
        this.ledger = ledger;
        this.clock = clock;
        this.member = member;
    }

    public String member() {
        return member;
    }

    /// The confirmed date of the desk.
    public LocalDate today() {
        return clock.today();
    }

    ZonedDateTime now() {
        return clock.now();
    }

    Instant instant() {
        return clock.instant();
    }

    public RecordId newId() {
        return ledger.newId();
    }

    /// Records what one press of Save changed; returns when it is durable. What touches a record that stays on this
    /// laptop stays here, whatever is asked for.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void record(Compartment compartment, List<Edit> edits) {
        ledger.record(new EditSet(compartment, edits));
    }

    void record(List<Edit> edits) {
        record(Compartment.GENERAL, edits);
    }

    /// A new line of a case’s timeline.
    Edit line(RecordId caseFile, EntryKind kind, String words) {
        return Edit.create(TimelineEntry.TYPE, entry(Optional.of(caseFile), kind, words));
    }

    TimelineEntry entry(Optional<RecordId> caseFile, EntryKind kind, String words) {
        return new TimelineEntry(
                newId(),
                caseFile,
                Optional.of(kind),
                Optional.of(today()),
                Optional.of(clock.instant()),
                Optional.of(member),
                Optional.of(words.strip()).filter(said -> !said.isEmpty()));
    }
}
