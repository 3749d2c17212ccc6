package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_FILE;
import static org.recours.store.jooq.Tables.CONFLICT;

import java.util.List;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.recours.domain.change.RecordId;

/// What several people saw differently. Blocking: call it from a background task.
public final class ConflictStore {

    private final Database database;

    public ConflictStore(Database database) {
        this.database = database;
    }

    /// The conflicts of a case, of what belongs to it and of its person.
    public List<Conflict> ofCase(RecordId caseFile) {
        return database.read(sql -> sql.select(CONFLICT.RECORD, CONFLICT.TYPE, CONFLICT.FIELD, CONFLICT.WAITS)
                .from(CONFLICT)
                .where(CONFLICT.OWNER.eq(caseFile.value()))
                .or(CONFLICT.OWNER.eq(
                        DSL.select(CASE_FILE.PERSON).from(CASE_FILE).where(CASE_FILE.ID.eq(caseFile.value()))))
                .orderBy(CONFLICT.WAITS.desc(), CONFLICT.TYPE, CONFLICT.RECORD, CONFLICT.FIELD)
                .fetch(ConflictStore::read));
    }

    private static Conflict read(Record row) {
        return new Conflict(
                new RecordId(row.get(CONFLICT.RECORD)),
                row.get(CONFLICT.TYPE),
                row.get(CONFLICT.FIELD),
                row.get(CONFLICT.WAITS));
    }
}
