package org.recours.store;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.recours.domain.change.RecordId;

/// Pieces of statements.
final class Sql {

    private Sql() {}

    /// One of these ids. One parameter for all of them, looked up in an index.
    static Condition isOneOf(Field<UUID> field, Collection<UUID> ids) {
        return DSL.condition("{0} = any({1})", field, DSL.val(ids.toArray(UUID[]::new)));
    }

    /// Whether a moment stands there. An index ends the search before the rows that have none: they come last in it.
    static Condition isThere(Field<String> moment) {
        return moment.lt("~");
    }

    /// Runs one statement with each of these rows of parameters. Past jOOQ, which wraps every value of every row.
    static void batch(DSLContext sql, Query statement, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.connection(connection -> {
            try (var prepared = connection.prepareStatement(statement.getSQL())) {
                for (var row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        prepared.setObject(i + 1, row[i]);
                    }
                    prepared.addBatch();
                }
                prepared.executeBatch();
            }
        });
    }

    static Set<UUID> uuids(Collection<RecordId> records) {
        return records.stream().map(RecordId::value).collect(Collectors.toUnmodifiableSet());
    }
}
