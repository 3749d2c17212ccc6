package org.recours.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.ledger.EditSet;

/// Records a new case from one visit: everything in one change set, with its number, its deadline and the first line of
/// its timeline.
public final class RecordCase {

    private final Supplier<String> nextNumber;
    private final Function<ContestedDecision, Deadline> deadline;
    private final BiConsumer<Compartment, List<Edit>> record;
    private final Author author;
    private final Supplier<RecordId> newId;

    /// Who records, and when by the confirmed date of the desk.
    public record Author(String name, Supplier<LocalDate> today, InstantSource clock) {}

    /// What came of it.
    public sealed interface Result {

        /// It is durable.
        record Saved(RecordId id, String number) implements Result {}

        /// Something that a case cannot do without is missing; nothing was written.
        record Incomplete(List<Phrase> needs) implements Result {
            public Incomplete {
                needs = List.copyOf(needs);
            }
        }
    }

    /// @param nextNumber the next case number of this seat
    /// @param deadline   what has to be done by when about a contested decision, as computed now
    /// @param record     writes one change set and returns when it is durable
    public RecordCase(
            Supplier<String> nextNumber,
            Function<ContestedDecision, Deadline> deadline,
            BiConsumer<Compartment, List<Edit>> record,
            Author author,
            Supplier<RecordId> newId) {
        this.nextNumber = nextNumber;
        this.deadline = deadline;
        this.record = record;
        this.author = author;
        this.newId = newId;
    }

    /// Records it. Returns when it is durable.
    ///
    /// @throws org.recours.domain.problem.Problem when it could not be written; the same intake can be tried again
    public Result run(Intake intake) {
        var prepared = prepare(intake);
        prepared.edits.ifPresent(set -> record.accept(set.compartment(), set.edits()));
        return prepared.result;
    }

    /// What is to be written for an intake, and what is to be said of it once that is durable.
    ///
    /// @param edits empty when something is missing
    record Prepared(Result result, Optional<EditSet> edits) {}

    Prepared prepare(Intake intake) {
        var needs = intake.needs();
        if (!needs.isEmpty()) {
            return new Prepared(new Result.Incomplete(needs), Optional.empty());
        }
        var number = nextNumber.get();
        var kept = intake.with(asReceived(intake.caseFile(), number));
        var compartment = kept.caseFile().compartment();
        return new Prepared(new Result.Saved(kept.id(), number), Optional.of(new EditSet(compartment, edits(kept))));
    }

    private List<Edit> edits(Intake intake) {
        var edits = new ArrayList<Edit>();
        edits.add(Edit.create(CaseFile.TYPE, intake.caseFile()));
        intake.person().map(person -> Edit.create(Person.TYPE, person)).ifPresent(edits::add);
        intake.identifiers().forEach(identifier -> edits.add(Edit.create(Identifier.TYPE, identifier)));
        intake.contacts().forEach(contact -> edits.add(Edit.create(Contact.TYPE, contact)));
        intake.parties().forEach(party -> edits.add(Edit.create(Party.TYPE, party)));
        intake.decision().ifPresent(decision -> {
            edits.add(Edit.create(ContestedDecision.TYPE, decision));
            edits.add(Edit.create(Deadline.TYPE, deadline.apply(decision)));
        });
        edits.add(Edit.create(TimelineEntry.TYPE, recorded(intake)));
        return edits;
    }

    private CaseFile asReceived(CaseFile typed, String number) {
        var received = typed.receivedOn().orElseGet(author.today);
        var kept = CaseFile.TYPE.with(typed, CaseFile.NUMBER, number);
        kept = CaseFile.TYPE.with(kept, CaseFile.IS_RESTRICTED, typed.staysHere());
        kept = CaseFile.TYPE.with(kept, CaseFile.RECEIVED_ON, received);
        kept = CaseFile.TYPE.with(
                kept,
                CaseFile.STATUS,
                typed.status().orElseGet(() -> new Status(Stage.RECEIVED, received, author.name)));
        return CaseFile.TYPE.with(
                kept, CaseFile.RESPONSIBLE, typed.responsible().orElse(author.name));
    }

    private TimelineEntry recorded(Intake intake) {
        return new TimelineEntry(
                newId.get(),
                Optional.of(intake.id()),
                Optional.of(EntryKind.RECORDED),
                Optional.of(author.today.get()),
                Optional.of(author.clock.instant()),
                Optional.of(author.name),
                Optional.empty());
    }
}
