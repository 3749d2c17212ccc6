package org.recours.domain.change;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Sets fields of one record. Written once, never altered; all that is known of a clinic is a set of ops.
///
/// @param id        derived from everything below, see [OpId]
/// @param by        the seat that wrote it
/// @param at        orders what is shown first, nothing else
/// @param type      the record's type, such as `case_file`; may be one that only a newer version knows
/// @param writes    by field name; may hold fields that only a newer version knows
/// @param schema    version of the field lists that the author's program used
/// @param minReader the lowest such version that understands this op; an older one shows the record read-only
/// @param salt      128 random bits, so that the same words typed twice are two ops
public record Op(
        OpId id,
        SeatId by,
        Hlc at,
        RecordId record,
        String type,
        SortedMap<String, Write> writes,
        int schema,
        int minReader,
        UUID salt) {

    /// The version of the field lists in this program.
    public static final int SCHEMA = 1;

    public Op {
        writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
    }

    /// The id alone: values belong to a client and never reach a log.
    @Override
    public String toString() {
        return "op " + id;
    }
}
