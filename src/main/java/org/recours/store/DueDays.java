package org.recours.store;

import static org.recours.store.jooq.Tables.DUE_DAY;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;

/// Keeps the day of each open deadline with who is responsible for its case: what a calendar of a hundred thousand
/// cases counts.
final class DueDays {

    private DueDays() {}

    /// Lays the days of these cases out anew.
    static void project(DSLContext sql, Collection<UUID> cases, Stream<Object[]> rows) {
        sql.deleteFrom(DUE_DAY).where(Sql.isOneOf(DUE_DAY.CASE_FILE, cases)).execute();
        Sql.batch(sql, sql.insertInto(DUE_DAY).values(new Object[DUE_DAY.fields().length]), rows.toList());
    }

    /// One row, or none while no day is known.
    static Stream<Object[]> row(CaseFile about, Deadline deadline) {
        return deadline.actBy().stream().map(day -> new Object[] {
            deadline.id().value(),
            about.id().value(),
            day,
            deadline.isUsable() || deadline.decision().isEmpty(),
            about.responsible().orElse(null),
            deadline.isInHours(),
            deadline.lastMoment()
                    .filter(_ -> deadline.isInHours())
                    .map(Instant::toString)
                    .orElse(null),
            deadline.internalTarget().orElse(null)
        });
    }
}
