package org.recours.store;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/// How many there are, counted only as far as the difference matters to a person.
///
/// @param counted at most [#MOST]
public record Tally(int counted) {

    /// Nobody works through more on one day, and counting on would take longer than reading what is shown.
    public static final int MOST = 1_000;

    /// At most so many rows of a table: the database stops there.
    static int counted(DSLContext sql, Table<?> table, Condition condition) {
        return sql.fetchCount(sql.selectOne().from(table).where(condition).limit(MOST));
    }

    static Tally of(int number) {
        return new Tally(Math.min(number, MOST));
    }

    /// Whether there may be more than were counted.
    public boolean isCutOff() {
        return counted >= MOST;
    }
}
