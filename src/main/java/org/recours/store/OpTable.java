package org.recours.store;

import static org.recours.store.jooq.Tables.OP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.recours.domain.change.Op;
import org.recours.domain.change.OpId;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.encoding.EncodedOp;
import org.recours.encoding.OpCodec;

/// Every known op, by record.
final class OpTable {

    private OpTable() {}

    /// Keeps the ops that are not known yet, and tells what they change. Of a known op nothing is said.
    static List<Touched> add(DSLContext sql, List<EncodedOp> ops) {
        Map<RecordId, List<EncodedOp>> arrived = new LinkedHashMap<>();
        ops.forEach(op -> arrived.computeIfAbsent(op.op().record(), _ -> new ArrayList<>())
                .add(op));
        var known = ofRecords(sql, arrived.keySet());
        var touched = new ArrayList<Touched>();
        var rows = new ArrayList<Object[]>();
        arrived.forEach((record, candidates) -> {
            var before = known.getOrDefault(record, List.of());
            var added = unknown(candidates, before);
            added.forEach(
                    op -> rows.add(new Object[] {record.value(), op.op().id().value(), op.bytes()}));
            if (!added.isEmpty()) {
                touched.add(Touched.of(
                        record, before, added.stream().map(EncodedOp::op).toList()));
            }
        });
        Sql.batch(sql, sql.insertInto(OP, OP.RECORD, OP.ID, OP.BODY).values((java.util.UUID) null, null, null), rows);
        return touched;
    }

    private static List<EncodedOp> unknown(List<EncodedOp> candidates, List<Op> known) {
        var ids = new HashSet<OpId>();
        known.forEach(op -> ids.add(op.id()));
        return candidates.stream().filter(op -> ids.add(op.op().id())).toList();
    }

    /// All ops of these records.
    static Map<RecordId, List<Op>> ofRecords(DSLContext sql, Collection<RecordId> records) {
        Map<RecordId, List<Op>> ops = new HashMap<>();
        sql.select(OP.BODY).from(OP).where(Sql.isOneOf(OP.RECORD, Sql.uuids(records))).fetch(OP.BODY).stream()
                .map(OpTable::decoded)
                .forEach(op ->
                        ops.computeIfAbsent(op.record(), _ -> new ArrayList<>()).add(op));
        return ops;
    }

    /// All ops of one record; empty when nothing is known of it.
    static List<Op> ofRecord(DSLContext sql, RecordId record) {
        return Optional.ofNullable(ofRecords(sql, List.of(record)).get(record)).orElse(List.of());
    }

    private static Op decoded(byte[] body) {
        return OpCodec.decode(body)
                .orElseThrow(() -> new Problem(new Phrase("problem.store.failed")))
                .op();
    }
}
