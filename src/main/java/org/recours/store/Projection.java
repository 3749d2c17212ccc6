package org.recours.store;

import static org.recours.store.jooq.Tables.APPLIED;
import static org.recours.store.jooq.Tables.RESTRICTED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.RecordId;
import org.recours.encoding.ChangeSetCodec;

/// Takes ops in and lays the records that they touch out anew. What it leaves depends on the set of known ops alone,
/// never on their order.
public final class Projection {

    private final Database database;
    private final Changes changes;
    private final RecordRows rows = new RecordRows();
    private final CaseRows caseRows = new CaseRows();

    public Projection(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Takes in change sets, all or none, with how far the journal is then read in. Known ops change nothing.
    ///
    /// @param marks numbers to keep with it, by name
    /// @throws org.recours.domain.problem.Problem when the database fails; nothing changed
    public void apply(List<ChangeSetCodec.Encoded> changeSets, Map<String, Long> marks) {
        var touched = write(changeSets, marks);
        if (!touched.isEmpty()) {
            changes.publish(new Changed(touched));
        }
    }

    private synchronized Set<RecordId> write(List<ChangeSetCodec.Encoded> changeSets, Map<String, Long> marks) {
        return database.write(sql -> {
            var touched = OpTable.add(
                    sql, changeSets.stream().flatMap(set -> set.ops().stream()).toList());
            rows.project(sql, touched);
            SearchWords.project(sql, touched);
            caseRows.project(sql, touched);
            restrict(sql, changeSets);
            mark(sql, marks);
            return touched.stream().map(Touched::id).collect(Collectors.toUnmodifiableSet());
        });
    }

    private static void restrict(DSLContext sql, List<ChangeSetCodec.Encoded> changeSets) {
        var records = changeSets.stream()
                .filter(set -> set.compartment() == Compartment.RESTRICTED)
                .flatMap(set -> set.ops().stream())
                .map(op -> op.op().record().value())
                .collect(Collectors.toSet());
        if (!records.isEmpty()) {
            records.removeAll(sql.selectFrom(RESTRICTED)
                    .where(Sql.isOneOf(RESTRICTED.RECORD, records))
                    .fetchSet(RESTRICTED.RECORD));
            Sql.batch(
                    sql,
                    sql.insertInto(RESTRICTED, RESTRICTED.RECORD).values((UUID) null),
                    records.stream().map(record -> new Object[] {record}).toList());
        }
    }

    private static void mark(DSLContext sql, Map<String, Long> marks) {
        if (!marks.isEmpty()) {
            Sql.batch(
                    sql,
                    sql.query("merge into applied (name, number) key (name) values (?, ?)", null, null),
                    marks.entrySet().stream()
                            .map(mark -> new Object[] {mark.getKey(), mark.getValue()})
                            .toList());
        }
    }

    /// The numbers that were kept.
    public Map<String, Long> marks() {
        return database.read(sql -> new HashMap<>(sql.selectFrom(APPLIED).fetchMap(APPLIED.NAME, APPLIED.NUMBER)));
    }

    /// The records of which something was written that stays on this laptop.
    public Set<RecordId> restricted() {
        return database.read(sql -> sql.selectFrom(RESTRICTED).fetchSet(row -> new RecordId(row.getRecord())));
    }
}
