package org.recours.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.Compartment;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.EncodedOp;
import org.recours.store.jooq.DefaultSchema;
import org.recours.testkit.RandomOps;

/// The database is a view: however the ops came, it says the same. And whatever came, it never fails.
final class RebuildTest {

    private static final long SEED = 20_270_214;
    private static final int HISTORIES = 8;
    private static final int OPS = 300;

    @Test
    void aViewThatGrewEqualsOneThatWasBuiltAtOnceInAnotherOrder() {
        int rows = 0;
        for (int i = 0; i < HISTORIES; i++) {
            long seed = SEED + i;
            var ops = new RandomOps(seed, 3, 44).history(OPS);
            var shuffled = new ArrayList<>(ops);
            shuffled.addAll(ops.subList(0, OPS / 3));
            Collections.shuffle(shuffled, new Random(seed));

            var grown = contents(ops, 7);
            var built = contents(shuffled, shuffled.size());
            assertEquals(without(grown, built), without(built, grown), "seed " + seed);
            assertFalse(grown.isEmpty());
            rows += grown.size();
        }
        System.out.printf("rebuild: seed %d, %d histories of %d ops, %d rows alike%n", SEED, HISTORIES, OPS, rows);
    }

    private static List<String> without(List<String> rows, List<String> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    private static List<String> contents(List<EncodedOp> ops, int atOnce) {
        try (var database = Database.inMemory(() -> true)) {
            var projection = new Projection(database, new Changes());
            for (int from = 0; from < ops.size(); from += atOnce) {
                var some = ops.subList(from, Math.min(ops.size(), from + atOnce));
                projection.apply(List.of(new ChangeSetCodec.Encoded(Compartment.GENERAL, some)), Map.of());
            }
            return database.read(sql -> DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .flatMap(table -> sql.selectFrom(table).fetch().stream().map(row -> told(table, row)))
                    .sorted()
                    .toList());
        }
    }

    private static String told(Table<?> table, org.jooq.Record row) {
        return table.getName() + " " + row.formatJSON();
    }
}
