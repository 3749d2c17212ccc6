package org.recours.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.SeatId;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.EncodedOp;
import org.recours.encoding.OpCodec;

/// A database in memory into which tests write records as seats do.
final class ClinicDay implements AutoCloseable {

    static final SeatId AMINA = new SeatId(new UUID(0, 1));
    static final SeatId BABAK = new SeatId(new UUID(0, 2));

    final Database database = Database.inMemory(() -> true);
    final Changes changes = new Changes();
    private final Projection projection = new Projection(database, changes);
    private long counter;

    RecordId id() {
        return new RecordId(new UUID(1, ++counter));
    }

    /// Writes a new record.
    <R extends Recorded> R write(RecordType<R> type, R record) {
        apply(AMINA, Edit.create(type, record));
        return record;
    }

    /// Changes a record as somebody who saw it in this state.
    <R extends Recorded> void change(SeatId by, RecordType<R> type, Loaded<R> seen, R after) {
        apply(by, Edit.change(type, seen.record(), after, seen.state()));
    }

    <R extends Recorded> void remove(SeatId by, RecordType<R> type, Loaded<R> seen) {
        apply(by, Edit.delete(type.name(), seen.id(), seen.state()));
    }

    void apply(SeatId by, Edit... edits) {
        var ops = new ArrayList<EncodedOp>();
        for (var edit : edits) {
            counter++;
            ops.add(OpCodec.encode(edit, by, new Hlc(counter, 0), new UUID(2, counter)));
        }
        projection.apply(List.of(new ChangeSetCodec.Encoded(Compartment.GENERAL, ops)), Map.of());
    }

    <R extends Recorded> Loaded<R> load(RecordType<R> type, RecordId id) {
        return new Records(database).load(type, id).orElseThrow();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Override
    public void close() {
        database.close();
    }
}
