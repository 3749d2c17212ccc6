package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;
import static org.recours.store.jooq.Tables.CONTESTED_DECISION;
import static org.recours.store.jooq.Tables.DEADLINE;
import static org.recours.store.jooq.Tables.DUE_DAY;

import java.util.Collection;
import java.util.List;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;

/// Every date that runs, with the decision that it is about, for looking at each of them again. Blocking: call it from
/// a
/// background task.
public final class RunningDates {

    private final Database database;
    private final Columns<Deadline> deadlines = Columns.of(Deadline.TYPE);
    private final Columns<ContestedDecision> decisions = Columns.of(ContestedDecision.TYPE);

    public RunningDates(Database database) {
        this.database = database;
    }

    /// A deadline that is not done, of an open case.
    public record Running(Deadline deadline, ContestedDecision decision, CaseRow caseRow) {

        /// The id alone: what a person told never reaches a log.
        @Override
        public String toString() {
            return "running_date " + deadline.id();
        }
    }

    /// The ids of all such deadlines, the most urgent first.
    public List<RecordId> all() {
        return database.read(sql -> sql
                .select(DUE_DAY.DEADLINE)
                .from(DUE_DAY)
                .orderBy(DUE_DAY.ACT_BY, DUE_DAY.DEADLINE)
                .fetch(DUE_DAY.DEADLINE)
                .stream()
                .map(RecordId::new)
                .toList());
    }

    /// Some of them, in no order. One that was done, closed or removed since is left out.
    public List<Running> load(Collection<RecordId> ids) {
        return database.read(sql -> sql.select(deadlines.all())
                .select(decisions.all())
                .select(CASE_ROW.fields())
                .from(DUE_DAY)
                .join(DEADLINE)
                .on(DEADLINE.ID.eq(DUE_DAY.DEADLINE))
                .join(CONTESTED_DECISION)
                .on(CONTESTED_DECISION.ID.eq(DEADLINE.DECISION))
                .join(CASE_ROW)
                .on(CASE_ROW.ID.eq(DUE_DAY.CASE_FILE))
                .where(Sql.isOneOf(DUE_DAY.DEADLINE, Sql.uuids(ids)))
                .fetch(row ->
                        new Running(deadlines.read(row), decisions.read(row), CaseStore.read(row.into(CASE_ROW)))));
    }
}
