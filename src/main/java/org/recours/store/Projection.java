package org.recours.store;

import static org.recours.store.jooq.Tables.APPLIED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.recours.domain.change.RecordId;
import org.recours.encoding.EncodedOp;

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

    /// Takes in ops, all or none, with how far the journal is then read in. Known ops change nothing.
    ///
    /// @param positions by the name of a journal file, the number within
    /// @throws org.recours.domain.problem.Problem when the database fails; nothing changed
    public void apply(List<EncodedOp> ops, Map<String, Long> positions) {
        var touched = write(ops, positions);
        if (!touched.isEmpty()) {
            changes.publish(new Changed(touched));
        }
    }

    private synchronized Set<RecordId> write(List<EncodedOp> ops, Map<String, Long> positions) {
        return database.write(sql -> {
            var touched = OpTable.add(sql, ops);
            rows.project(sql, touched);
            SearchWords.project(sql, touched);
            caseRows.project(sql, touched);
            positions.forEach((name, number) -> move(sql, name, number));
            return touched.stream().map(Touched::id).collect(Collectors.toUnmodifiableSet());
        });
    }

    private static void move(DSLContext sql, String name, long number) {
        sql.deleteFrom(APPLIED).where(APPLIED.NAME.eq(name)).execute();
        sql.insertInto(APPLIED, APPLIED.NAME, APPLIED.NUMBER)
                .values(name, number)
                .execute();
    }

    /// How far each journal file has been read in.
    public Map<String, Long> positions() {
        return database.read(sql -> new HashMap<>(sql.selectFrom(APPLIED).fetchMap(APPLIED.NAME, APPLIED.NUMBER)));
    }
}
