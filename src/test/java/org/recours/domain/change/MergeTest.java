package org.recours.domain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recours.encoding.EncodedOp;
import org.recours.store.RecordTypes;
import org.recours.testkit.RandomOps;

/// Merging is a union of ops. Five hundred random histories of three laptops each say whether it keeps its laws.
final class MergeTest {

    private static final long SEED = 20_261_103;
    private static final int HISTORIES = 500;
    private static final int OPS = 60;

    @Test
    void anyOrderAndAnyNumberOfArrivalsSayTheSame() {
        int[] conflicts = new int[1];
        int[] early = new int[1];
        forEachHistory((ops, random) -> {
            var expected = states(ops);
            conflicts[0] += expected.values().stream()
                    .mapToInt(state -> state.conflicts().size())
                    .sum();
            var shuffled = new ArrayList<>(ops);
            shuffled.addAll(ops.subList(0, random.nextInt(ops.size())));
            Collections.shuffle(shuffled, random);
            early[0] += supersedersBeforeTheirOps(shuffled);
            assertEquals(expected, states(shuffled));
        });
        System.out.printf(
                "merge: seed %d, %d histories of %d ops, %d conflicts, %d supersedings came first%n",
                SEED, HISTORIES, OPS, conflicts[0], early[0]);
        assertTrue(conflicts[0] > HISTORIES && early[0] > HISTORIES, "the histories are too tame to say anything");
    }

    @Test
    void twoLaptopsThatExchangeThroughAThirdEndUpAlike() {
        forEachHistory((ops, random) -> {
            var a = sample(ops, random);
            var b = sample(ops, random);
            var c = sample(ops, random);
            assertEquals(states(union(a, b)), states(union(b, a)));
            assertEquals(states(union(union(a, b), c)), states(union(a, union(b, c))));
            assertEquals(states(a), states(union(a, a)));
        });
    }

    @Test
    void noWriteIsLostUnlessOneThatSawItReplacedIt() {
        forEachHistory((ops, _) -> states(ops).forEach((record, state) -> {
            var ofRecord = ops.stream().filter(op -> op.record().equals(record)).toList();
            for (var op : ofRecord) {
                op.writes()
                        .forEach((field, write) -> assertEquals(
                                !isReplaced(ofRecord, field, op.id()),
                                state.live(field).stream()
                                        .anyMatch(live -> live.op().equals(op.id())
                                                && live.value().equals(write.value())),
                                "op " + op.id()));
            }
        }));
    }

    private static boolean isReplaced(List<Op> ops, String field, OpId id) {
        return ops.stream()
                .flatMap(op -> op.writes().entrySet().stream())
                .anyMatch(other -> other.getKey().equals(field)
                        && other.getValue().supersedes().contains(id));
    }

    @Test
    void everyRecordCanBeReadFromAnyMerge() {
        forEachHistory((ops, _) -> states(ops)
                .forEach((record, state) -> RecordTypes.ALL.forEach(type -> assertEquals(
                        record, type.read(record, state).id(), "a record of type " + type.name() + " was not read"))));
    }

    @Test
    void aRemovalNeverHidesWhatItsAuthorDidNotSee() {
        forEachHistory((ops, _) -> states(ops).forEach((record, state) -> {
            if (state.isDeleted()) {
                var removals = state.live(RecordState.DELETED.name()).stream()
                        .map(Live::op)
                        .collect(Collectors.toSet());
                var seen = new HashSet<>(removals);
                ops.stream()
                        .filter(op -> removals.contains(op.id()))
                        .flatMap(op -> Stream.ofNullable(op.writes().get(RecordState.DELETED.name())))
                        .forEach(removal -> seen.addAll(removal.supersedes()));
                assertFalse(
                        state.fields().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(live -> !seen.contains(live.op())),
                        "record " + record);
            }
        }));
    }

    private interface Check {
        void of(List<Op> ops, Random random);
    }

    private static void forEachHistory(Check check) {
        for (int i = 0; i < HISTORIES; i++) {
            long seed = SEED + i;
            try {
                var ops = new RandomOps(seed, 3, 6)
                        .history(OPS).stream().map(EncodedOp::op).toList();
                check.of(ops, new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static Map<RecordId, RecordState> states(Collection<Op> ops) {
        return ops.stream()
                .collect(Collectors.groupingBy(
                        Op::record, Collectors.collectingAndThen(Collectors.toList(), RecordState::of)));
    }

    private static Set<Op> union(Set<Op> first, Set<Op> second) {
        var union = new HashSet<>(first);
        union.addAll(second);
        return union;
    }

    private static Set<Op> sample(List<Op> ops, Random random) {
        return ops.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private static int supersedersBeforeTheirOps(List<Op> ops) {
        var arrived = new HashSet<OpId>();
        int early = 0;
        for (var op : ops) {
            arrived.add(op.id());
            early += (int) op.writes().values().stream()
                    .flatMap(write -> write.supersedes().stream())
                    .filter(id -> !arrived.contains(id))
                    .count();
        }
        return early;
    }
}
