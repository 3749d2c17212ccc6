package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.SortOrder;

/// The lines of open cases by the day on which they are to be acted on. Each question runs along one index, and stops.
final class OpenCaseRows {

    private static final Comparator<CaseRow> BY_DAY = Comparator.comparing(
                    (CaseRow row) -> row.actBy().orElse(LocalDate.MAX))
            .thenComparing(CaseRow::id);

    private final DSLContext sql;
    private final Whose whose;

    OpenCaseRows(DSLContext sql, Whose whose) {
        this.sql = sql;
        this.whose = whose;
    }

    /// To be acted on from one day to another, both included.
    static Condition due(LocalDate from, LocalDate until) {
        return CASE_ROW.ACT_BY.ge(from).and(CASE_ROW.ACT_BY.le(until));
    }

    /// To be acted on before this day.
    static Condition overdue(LocalDate before) {
        return CASE_ROW.ACT_BY.lt(before);
    }

    /// With no day at all by which to act, and no decision that asks for one.
    static Condition withoutDate() {
        return CASE_ROW.ACT_BY.isNull().and(CASE_ROW.IS_DATE_UNKNOWN.isFalse());
    }

    /// The first by day.
    List<CaseRow> earliest(Condition when, int limit) {
        return rows(when, SortOrder.ASC, limit);
    }

    /// The last by day, from the last on.
    List<CaseRow> latest(Condition when, int limit) {
        return rows(when, SortOrder.DESC, limit);
    }

    private List<CaseRow> rows(Condition when, SortOrder days, int limit) {
        if (whose.member().isEmpty()) {
            return rows(when, List.of(), days, limit);
        }
        var rows = new ArrayList<CaseRow>();
        whose.parts(CASE_ROW.RESPONSIBLE)
                .forEach(part ->
                        rows.addAll(rows(when.and(part), List.of(CASE_ROW.RESPONSIBLE.sort(days)), days, limit)));
        return rows.stream()
                .sorted(days == SortOrder.ASC ? BY_DAY : BY_DAY.reversed())
                .limit(limit)
                .toList();
    }

    /// @param of the columns of the index between the first one and the day: H2 wants all of them named, in its order
    private List<CaseRow> rows(Condition when, List<OrderField<?>> of, SortOrder days, int limit) {
        var order = new ArrayList<OrderField<?>>();
        order.add(CASE_ROW.IS_OPEN.sort(days == SortOrder.ASC ? SortOrder.DESC : SortOrder.ASC));
        order.addAll(of);
        order.add(CASE_ROW.ACT_BY.sort(days));
        order.add(CASE_ROW.ID.sort(days));
        return sql.selectFrom(CASE_ROW)
                .where(CASE_ROW.IS_OPEN.isTrue(), when)
                .orderBy(order)
                .limit(limit)
                .fetch(CaseStore::read);
    }

    /// How many there are, counted as far as it matters.
    Tally tally(Condition when) {
        return Tally.of(whose.parts(CASE_ROW.RESPONSIBLE).stream()
                .mapToInt(part -> Tally.counted(
                        sql, CASE_ROW, CASE_ROW.IS_OPEN.isTrue().and(when).and(part)))
                .sum());
    }

    /// Those with a period in hours, the nearest first.
    List<CaseRow> inHours(int limit) {
        return sql.selectFrom(CASE_ROW)
                .where(Sql.isThere(CASE_ROW.ACT_BY_MOMENT))
                .orderBy(CASE_ROW.ACT_BY_MOMENT, CASE_ROW.ID)
                .limit(limit)
                .fetch(CaseStore::read);
    }

    /// Those with a decision for which no period is known that counts, the longest waiting first.
    List<CaseRow> dateUnknown(int limit) {
        return sql.selectFrom(CASE_ROW)
                .where(dateUnknown())
                .orderBy(CASE_ROW.IS_DATE_UNKNOWN, CASE_ROW.RECEIVED_ON, CASE_ROW.ID)
                .limit(limit)
                .fetch(CaseStore::read);
    }

    /// How many of them there are.
    Tally tallyDateUnknown() {
        return Tally.of(Tally.counted(sql, CASE_ROW, dateUnknown()));
    }

    /// These are few, so one index serves every member.
    private Condition dateUnknown() {
        return CASE_ROW.IS_DATE_UNKNOWN.isTrue().and(whose.on(CASE_ROW.RESPONSIBLE));
    }
}
