package org.recours.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Field;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.Live;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.store.CaseRow;
import org.recours.store.CaseStore;
import org.recours.store.ConflictStore;
import org.recours.store.Database;
import org.recours.store.Loaded;
import org.recours.store.Records;
import org.recours.store.TimelineStore;

/// Reads everything that the screen of one case shows.
public final class OpenCase {

    private static final int LINES = 500;

    private final Records records;
    private final TimelineStore timeline;
    private final ConflictStore conflicts;
    private final CaseStore cases;

    public OpenCase(Database database) {
        this.records = new Records(database);
        this.timeline = new TimelineStore(database);
        this.conflicts = new ConflictStore(database);
        this.cases = new CaseStore(database);
    }

    /// The case with this id; empty when nothing is known of it here, or it was removed.
    public Optional<WholeCase> run(RecordId id) {
        return records.load(CaseFile.TYPE, id).map(this::whole);
    }

    /// What a number leads to.
    public sealed interface Numbered {

        record One(WholeCase found) implements Numbered {}

        enum None implements Numbered {
            NONE
        }

        /// A laptop was cloned, and both gave this number: a person must choose, by id.
        record Several(List<CaseRow> cases) implements Numbered {
            public Several {
                cases = List.copyOf(cases);
            }
        }
    }

    /// The case with this number, in any letter case.
    public Numbered numbered(String number) {
        var rows = cases.numbered(number);
        return rows.size() > 1
                ? new Numbered.Several(rows)
                : rows.stream()
                        .findFirst()
                        .flatMap(row -> run(row.id()))
                        .<Numbered>map(Numbered.One::new)
                        .orElse(Numbered.None.NONE);
    }

    private WholeCase whole(Loaded<CaseFile> caseFile) {
        var id = caseFile.id();
        var person = caseFile.record().person().flatMap(link -> records.load(Person.TYPE, link));
        return new WholeCase(
                caseFile,
                person,
                ofPerson(Identifier.TYPE, Identifier.PERSON, person),
                ofPerson(Contact.TYPE, Contact.PERSON, person),
                records.of(Party.TYPE, Party.CASE_FILE, id),
                decisions(id),
                records.of(Deadline.TYPE, Deadline.CASE_FILE, id),
                records.of(Document.TYPE, Document.CASE_FILE, id),
                lines(id),
                conflicts.ofCase(id));
    }

    /// In the order in which they were recorded.
    private List<Loaded<ContestedDecision>> decisions(RecordId id) {
        return records.of(ContestedDecision.TYPE, ContestedDecision.CASE_FILE, id).stream()
                .sorted(Comparator.comparing(OpenCase::recorded).thenComparing(Loaded::id))
                .toList();
    }

    private static Hlc recorded(Loaded<ContestedDecision> decision) {
        return decision.state().live(ContestedDecision.CASE_FILE.name()).stream()
                .map(Live::at)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> new Hlc(0, 0));
    }

    private <R extends Recorded> List<Loaded<R>> ofPerson(
            RecordType<R> type, Field<RecordId> link, Optional<Loaded<Person>> person) {
        return person.map(known -> records.of(type, link, known.id())).orElseGet(List::of);
    }

    private List<Loaded<TimelineEntry>> lines(RecordId id) {
        var lines = timeline.newestFirst(id, 0, LINES);
        var states = records.states(lines.stream().map(TimelineEntry::id).toList());
        return lines.stream()
                .map(line -> new Loaded<>(line, states.getOrDefault(line.id(), RecordState.unknown())))
                .toList();
    }
}
