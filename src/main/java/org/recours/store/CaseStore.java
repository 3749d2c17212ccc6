package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.change.RecordId;
import org.recours.store.jooq.tables.records.CaseRowRecord;

/// Lists of cases, a window at a time. Blocking: call it from a background task.
public final class CaseStore {

    private final Database database;

    public CaseStore(Database database) {
        this.database = database;
    }

    /// A window of the list.
    ///
    /// @param offset how many rows of the list stand before it
    public List<CaseRow> rows(CaseFilter filter, CaseSort sort, int offset, int limit) {
        return database.read(sql -> sql.selectFrom(CASE_ROW)
                .where(conditions(filter))
                .orderBy(order(sort))
                .limit(limit)
                .offset(offset)
                .fetch(CaseStore::read));
    }

    /// How many rows the whole list has.
    public int count(CaseFilter filter) {
        return database.read(sql -> sql.fetchCount(CASE_ROW, conditions(filter)));
    }

    /// The line of one case; empty when it is not known, or was removed.
    public Optional<CaseRow> row(RecordId id) {
        return database.read(sql ->
                sql.selectFrom(CASE_ROW).where(CASE_ROW.ID.eq(id.value())).fetchOptional(CaseStore::read));
    }

    /// The cases with this number, in any letter case. Two after a cloned laptop: a person must choose.
    public List<CaseRow> numbered(String number) {
        return database.read(sql -> sql.selectFrom(CASE_ROW)
                .where(CASE_ROW.NUMBER_KEY.eq(CaseRows.sortable(number)), CASE_ROW.IS_OPEN.in(true, false))
                .orderBy(CASE_ROW.ID)
                .fetch(CaseStore::read));
    }

    private static List<Condition> conditions(CaseFilter filter) {
        var conditions = new ArrayList<Condition>();
        switch (filter.progress()) {
            case OPEN -> conditions.add(CASE_ROW.IS_OPEN.isTrue());
            case CLOSED -> conditions.add(CASE_ROW.IS_OPEN.isFalse());
            case EITHER -> {}
        }
        filter.text().ifPresent(text -> conditions.add(contains(text)));
        filter.kind().ifPresent(kind -> conditions.add(CASE_ROW.KIND.eq(kind.name())));
        filter.category().ifPresent(category -> conditions.add(CASE_ROW.CATEGORY.eq(category.name())));
        filter.responsible().ifPresent(name -> conditions.add(CASE_ROW.RESPONSIBLE.eq(name)));
        filter.isRestricted().ifPresent(isIt -> conditions.add(CASE_ROW.IS_RESTRICTED.eq(isIt)));
        return conditions;
    }

    private static Condition contains(String text) {
        var number = DSL.lower(CASE_ROW.NUMBER).contains(text.strip().toLowerCase(Locale.ROOT));
        var words = SearchWords.ofName(text);
        return words.isEmpty() ? number : number.or(CASE_ROW.NAME_KEY.contains(String.join(" ", words)));
    }

    /// The columns of the index that gives this order: H2 takes it only when all are named.
    private static List<OrderField<?>> order(CaseSort sort) {
        return List.of(
                CASE_ROW.IS_OPEN.desc(),
                switch (sort) {
                    case ACT_BY -> CASE_ROW.ACT_BY;
                    case RECEIVED -> CASE_ROW.RECEIVED_ON.desc();
                    case NUMBER -> CASE_ROW.NUMBER_KEY;
                    case NAME -> CASE_ROW.NAME_KEY;
                },
                CASE_ROW.ID);
    }

    static CaseRow read(CaseRowRecord row) {
        return new CaseRow(
                new RecordId(row.getId()),
                Optional.ofNullable(row.getNumber()),
                Optional.ofNullable(row.getKind()).map(Kind::valueOf),
                Optional.ofNullable(row.getCategory()).map(Category::valueOf),
                Optional.ofNullable(row.getPersonName()),
                Optional.ofNullable(row.getStage()).map(Stage::valueOf).orElse(Stage.RECEIVED),
                Optional.ofNullable(row.getActBy()),
                row.getIsDateUnknown(),
                Optional.ofNullable(row.getResponsible()),
                Optional.ofNullable(row.getReceivedOn()),
                row.getHasConflict(),
                row.getIsRestricted());
    }
}
