package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;
import org.recours.domain.report.Count;

/// Exact counts for a report, which hides what is too small. Blocking: call it from a background task.
public final class ReportStore {

    private final Database database;

    public ReportStore(Database database) {
        this.database = database;
    }

    /// Cases by kind and category. One that has not both (half of it arrived) is in none.
    ///
    /// @param from the first day
    /// @param to   the last day, included
    public List<Count> counts(LocalDate from, LocalDate to) {
        return database.read(sql -> {
            var received = by(sql, CASE_ROW.RECEIVED_ON.between(from, to));
            var resolved = by(sql, CASE_ROW.RESOLVED_ON.between(from, to));
            var overdue = by(sql, CASE_ROW.IS_OPEN.isTrue().and(CASE_ROW.ACT_BY.lt(to)));
            var all = new HashMap<>(received);
            all.putAll(resolved);
            all.putAll(overdue);
            return all.keySet().stream()
                    .sorted(Comparator.comparing(Group::kind).thenComparing(Group::category))
                    .map(group -> new Count(
                            group.kind,
                            group.category,
                            received.getOrDefault(group, 0L),
                            resolved.getOrDefault(group, 0L),
                            overdue.getOrDefault(group, 0L)))
                    .toList();
        });
    }

    private static Map<Group, Long> by(DSLContext sql, Condition which) {
        var count = DSL.count();
        return sql.select(CASE_ROW.KIND, CASE_ROW.CATEGORY, count)
                .from(CASE_ROW)
                .where(which, CASE_ROW.KIND.isNotNull(), CASE_ROW.CATEGORY.isNotNull())
                .groupBy(CASE_ROW.KIND, CASE_ROW.CATEGORY)
                .fetchMap(
                        row -> new Group(
                                Kind.valueOf(row.get(CASE_ROW.KIND)), Category.valueOf(row.get(CASE_ROW.CATEGORY))),
                        row -> row.get(count).longValue());
    }

    private record Group(Kind kind, Category category) {}
}
