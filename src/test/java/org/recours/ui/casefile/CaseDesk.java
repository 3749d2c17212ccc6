package org.recours.ui.casefile;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.Op;
import org.recours.domain.change.OpId;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.SeatId;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.Conflict;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.HeldWork;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.AuthorityClock;
import org.recours.usecase.CaseDates;
import org.recours.usecase.FrozenDeadline;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.RunningDate;
import org.recours.usecase.TickOff;
import org.recours.usecase.WholeCase;

/// A desk with one case, kept as the ops that were written of it. Everything happens at once.
final class CaseDesk {

    static final SeatId HERE = new SeatId(new UUID(1, 1));
    static final SeatId THERE = new SeatId(new UUID(2, 2));

    final Typing typing = new Typing();
    final RecordId id = typing.newId();
    final KeptDrafts drafts = new KeptDrafts();
    final List<Compartment> compartments = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    final List<Phrase> said = new ArrayList<>();
    final NameMask names = new NameMask();
    boolean diskIsFull;
    boolean nothingMoves;
    boolean isGone;
    Runnable whileCounting = () -> {};
    List<Phrase> lateRoutes = List.of();
    List<AuthorityClock> authorities = List.of();
    List<Phrase> notes = List.of();
    Optional<Phrase> otherwise = Optional.empty();
    Function<ContestedDecision, Countdown> countdown =
            _ -> new Countdown.DateUnknown(new Phrase("case.due.none"), Optional.empty());
    private final Map<RecordId, List<Op>> ops = new LinkedHashMap<>();
    private long clock;

    CaseViewModel model() {
        return new CaseViewModel(port(), desk(Language.ENGLISH), id);
    }

    /// The same on a slow disk.
    CaseViewModel model(HeldWork disk) {
        return new CaseViewModel(port(), desk(Language.ENGLISH, disk.background()), id);
    }

    Desk desk(Language language) {
        return desk(language, Background.direct());
    }

    private Desk desk(Language language, Background background) {
        return new Desk(Text.in(language), background, names, gone::add, said::add);
    }

    CasePort port() {
        return new CasePort(
                this::open,
                this::record,
                this::recount,
                List::of,
                seat -> seat.equals(HERE) ? "Amina, Lenovo" : "Yohannes, Dell",
                typing::newId,
                "Amina",
                this::now,
                typing.reading(),
                new CasePort.Time(this::dates, this::tickOff, this::proof),
                drafts.port());
    }

    /// Writes a record as this seat.
    <R extends Recorded> R write(RecordType<R> type, R record) {
        append(HERE, Edit.create(type, record));
        return record;
    }

    /// Writes a decision of an authority, and its date a month after it reached the person.
    ///
    /// @return the id of the date
    RecordId dated(String authority, String notified) {
        var decision = with(ContestedDecision.TYPE, typing.newId(), ContestedDecision.CASE_FILE, id);
        write(ContestedDecision.TYPE, ContestedDecision.TYPE.with(decision, ContestedDecision.AUTHORITY, authority));
        var day = LocalDate.parse(notified).plusMonths(1);
        var deadline = with(Deadline.TYPE, typing.newId(), Deadline.DECISION, decision.id());
        deadline = Deadline.TYPE.with(deadline, Deadline.CASE_FILE, id);
        deadline = Deadline.TYPE.with(deadline, Deadline.SAFE_DATE, day);
        deadline = Deadline.TYPE.with(deadline, Deadline.BASIS, Deadline.Basis.LETTER);
        return write(Deadline.TYPE, Deadline.TYPE.with(deadline, Deadline.LEGAL_LAST_DAY, day))
                .id();
    }

    /// Changes a field on another laptop that saw nothing of ours.
    <T> void elsewhere(String type, RecordId record, Field<T> field, T value) {
        append(
                THERE,
                Edit.settle(type, record, field.name(), field.shape().write().apply(value), RecordState.unknown()));
    }

    /// A record of which only this field is known.
    <R extends Recorded, T> R with(RecordType<R> type, RecordId record, Field<T> field, T value) {
        return type.with(type.read(new FieldValues(record, Map.of())), field, value);
    }

    RecordState state(RecordId record) {
        return RecordState.of(ops.getOrDefault(record, List.of()));
    }

    WholeCase whole() {
        return open(id).orElseThrow();
    }

    /// A month from the notification; the standing deadline is replaced, never moved.
    private List<Edit> recount(WholeCase whole, ContestedDecision decision) {
        if (nothingMoves) {
            return List.of();
        }
        var counted = with(Deadline.TYPE, typing.newId(), Deadline.DECISION, decision.id());
        counted = Deadline.TYPE.with(counted, Deadline.CASE_FILE, id);
        var day = decision.notifiedOn().map(event -> event.from().plusMonths(1)).orElse(LocalDate.of(2026, 12, 1));
        counted = Deadline.TYPE.with(counted, Deadline.SAFE_DATE, day);
        counted = Deadline.TYPE.with(counted, Deadline.LEGAL_LAST_DAY, day);
        var made = Deadline.TYPE.with(counted, Deadline.BASIS, Deadline.Basis.LETTER);
        var edits = new ArrayList<>(List.of(Edit.create(Deadline.TYPE, made)));
        whole.deadlines().stream()
                .filter(old -> old.record().replacedBy().isEmpty())
                .filter(old -> old.record().decision().equals(Optional.of(decision.id())))
                .map(old -> Edit.change(
                        Deadline.TYPE,
                        old.record(),
                        Deadline.TYPE.with(old.record(), Deadline.REPLACED_BY, made.id()),
                        old.state()))
                .forEach(edits::add);
        return edits;
    }

    private CaseDates dates(WholeCase whole) {
        whileCounting.run();
        var now = now();
        var running = whole.openDeadlines().stream()
                .map(Loaded::record)
                .map(deadline -> new FrozenDeadline(
                        deadline, whole.decisionOf(deadline).map(countdown), otherwise, now.getZone()))
                .map(frozen -> RunningDate.of(frozen, false, notes, () -> lateRoutes, now))
                .toList();
        return new CaseDates(now, running, authorities);
    }

    private ZonedDateTime now() {
        return typing.today().atTime(9, 42).atZone(ZoneOffset.UTC);
    }

    private List<Edit> tickOff(WholeCase whole, Loaded<Deadline> due, TickOff.Filed filed) {
        var done = Deadline.TYPE.with(due.record(), Deadline.DONE_ON, filed.on());
        done = Deadline.TYPE.with(done, Deadline.DONE_HOW, filed.what() + " · " + filed.how());
        var edits = new ArrayList<>(List.of(Edit.change(Deadline.TYPE, due.record(), done, due.state())));
        filed.proof().ifPresent(proof -> edits.addAll(proof(whole.caseFile().id(), proof)));
        return edits;
    }

    private List<Edit> proof(RecordId caseFile, TickOff.Proof proof) {
        var title = proof.words() + proof.file().map(Path::toString).orElse("");
        return new KeepDocument.Made(DocumentKind.PROOF, title, Optional.empty(), Optional.empty(), List.of())
                .edits(caseFile, "Amina", typing::newId, typing.today(), Instant.EPOCH);
    }

    private void record(Compartment compartment, List<Edit> edits) {
        if (diskIsFull) {
            throw new Problem(new Phrase("kit.failed"));
        }
        compartments.add(compartment);
        edits.forEach(edit -> append(HERE, edit));
    }

    private void append(SeatId by, Edit edit) {
        clock++;
        ops.computeIfAbsent(edit.record(), _ -> new ArrayList<>())
                .add(new Op(
                        new OpId(new UUID(9, clock)),
                        by,
                        new Hlc(clock, 0),
                        edit.record(),
                        edit.type(),
                        edit.writes(),
                        Op.SCHEMA,
                        Op.SCHEMA,
                        new UUID(0, clock)));
    }

    private Optional<WholeCase> open(RecordId asked) {
        if (isGone || !ops.containsKey(asked)) {
            return Optional.empty();
        }
        return Optional.of(new WholeCase(
                new Loaded<>(CaseFile.TYPE.read(asked, state(asked)), state(asked)),
                all(Person.TYPE).stream().findFirst(),
                all(Identifier.TYPE),
                all(Contact.TYPE),
                all(Party.TYPE),
                all(ContestedDecision.TYPE),
                all(Deadline.TYPE),
                all(Document.TYPE),
                all(TimelineEntry.TYPE).reversed(),
                conflicts()));
    }

    private <R extends Recorded> List<Loaded<R>> all(RecordType<R> type) {
        return ops.entrySet().stream()
                .filter(record -> record.getValue().getFirst().type().equals(type.name()))
                .map(record -> record.getKey())
                .filter(record -> !state(record).isDeleted())
                .map(record -> new Loaded<>(type.read(record, state(record)), state(record)))
                .toList();
    }

    private List<Conflict> conflicts() {
        return ops.entrySet().stream()
                .flatMap(record -> state(record.getKey()).conflicts().stream()
                        .map(field -> new Conflict(
                                record.getKey(), record.getValue().getFirst().type(), field, true)))
                .toList();
    }
}
