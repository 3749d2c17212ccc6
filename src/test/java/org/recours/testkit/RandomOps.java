package org.recours.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Field;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.change.Write;
import org.recours.encoding.EncodedOp;
import org.recours.encoding.OpCodec;
import org.recours.store.RecordTypes;

/// Several laptops that write at random, knowing some of what the others wrote: every type and field, right values and
/// senseless ones, removals, unknown types and fields, clocks from 1970 to 2099. Everything follows from the seed.
public final class RandomOps {

    private static final long YEAR = 365L * 24 * 60 * 60 * 1000;

    private final Random random;
    private final List<RecordId> records = new ArrayList<>();
    private final List<Map<RecordId, List<EncodedOp>>> laptops = new ArrayList<>();

    public RandomOps(long seed, int laptops, int records) {
        this.random = new Random(seed);
        for (int i = 0; i < laptops; i++) {
            this.laptops.add(new LinkedHashMap<>());
        }
        for (int i = 0; i < records; i++) {
            this.records.add(new RecordId(uuid()));
        }
    }

    /// Ops that together are one history: each supersedes what its laptop then knew.
    public List<EncodedOp> history(int count) {
        var all = new ArrayList<EncodedOp>();
        while (all.size() < count) {
            int at = random.nextInt(laptops.size());
            var op = write(at);
            learn(at, op);
            all.add(op);
            if (random.nextInt(4) == 0) { // something travels, or arrives out of turn
                learn(random.nextInt(laptops.size()), all.get(random.nextInt(all.size())));
            }
        }
        return all;
    }

    private void learn(int laptop, EncodedOp op) {
        var known = laptops.get(laptop).computeIfAbsent(op.op().record(), _ -> new ArrayList<>());
        if (known.stream().noneMatch(one -> one.op().id().equals(op.op().id()))) {
            known.add(op);
        }
    }

    private EncodedOp write(int laptop) {
        int which = random.nextInt(records.size());
        var record = records.get(which);
        var type = RecordTypes.ALL.get(which % RecordTypes.ALL.size());
        var seen = RecordState.of(laptops.get(laptop).getOrDefault(record, List.of()).stream()
                .map(EncodedOp::op)
                .toList());
        var by = new SeatId(new UUID(0, laptop));
        var at = new Hlc((long) (random.nextDouble() * 130 * YEAR), random.nextInt(3));
        return OpCodec.encode(edit(type, record, seen), by, at, uuid());
    }

    private Edit edit(RecordType<?> type, RecordId record, RecordState seen) {
        var name = random.nextInt(40) == 0 ? "hearing" : type.name();
        return switch (random.nextInt(12)) {
            case 0 -> Edit.delete(name, record, seen);
            case 1 -> Edit.settle(name, record, RecordState.DELETED.name(), new Value.Flag(false), seen);
            default -> {
                SortedMap<String, Write> writes = new TreeMap<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    var field = field(type);
                    writes.put(field, new Write(value(), seen.seen(field)));
                }
                yield new Edit(record, name, writes);
            }
        };
    }

    private String field(RecordType<?> type) {
        var fields = type.fields().stream()
                .map(Field::name)
                .sorted(Comparator.naturalOrder())
                .toList();
        return random.nextInt(20) == 0 ? "of_a_newer_version" : fields.get(random.nextInt(fields.size()));
    }

    private Value value() {
        return switch (random.nextInt(12)) {
            case 0 -> Value.Nothing.NOTHING;
            case 1 -> new Value.Whole(random.nextLong());
            case 2 -> new Value.Flag(random.nextBoolean());
            case 3 -> new Value.Items(List.of(new Value.Text("ar"), new Value.Text("fr"), new Value.Whole(1)));
            case 4 -> status();
            case 5 -> new Value.Text("20" + random.nextInt(10, 40) + "-02-" + random.nextInt(10, 32));
            case 6 -> new Value.Text("-999999999-01-01");
            case 7, 8 ->
                new Value.Text(records.get(random.nextInt(records.size())).toString());
            case 9 ->
                new Value.Text(List.of("letter", "assumption", "appeal", "ASYLUM", "closed", "FAMILY")
                        .get(random.nextInt(6)));
            case 10 -> new Value.Bytes(new byte[] {1, 2, 3});
            default -> new Value.Text("محمد \u0000 أحمد " + random.nextInt(3));
        };
    }

    private Value status() {
        return new Value.Entries(new TreeMap<>(Map.of(
                "stage",
                new Value.Text(random.nextBoolean() ? "closed" : "in_progress"),
                "since",
                new Value.Text("2026-01-0" + random.nextInt(1, 10)),
                "by",
                new Value.Text("Amina"))));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
