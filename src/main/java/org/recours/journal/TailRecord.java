package org.recours.journal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Compartment;

/// What a frame of a tail file says.
sealed interface TailRecord {

    /// The first frame of a file: the files that it follows, with the number of frames that count in each.
    record Start(List<Pin> pins, Position next) implements TailRecord {
        public Start {
            pins = List.copyOf(pins);
        }
    }

    /// A tail file and how many of its frames were saved; what may stand behind them was tried again elsewhere.
    record Pin(String file, long frames) {}

    /// A change set was saved.
    record Save(Saved saved) implements TailRecord {}

    /// All general change sets up to this position are in segments; this one is the latest.
    record Cut(SegmentId segment, Position upTo) implements TailRecord {}

    /// Nothing of this tail file is needed any more.
    record Retired(String file) implements TailRecord {}

    /// A kind that only a later version knows.
    record Unknown() implements TailRecord {}

    byte START = 1;
    byte SAVE = 2;
    byte CUT = 3;
    byte RETIRED = 4;

    default byte[] encode() {
        return switch (this) {
            case Start(var pins, var next) -> encode(pins, next);
            case Save(var saved) ->
                ByteBuffer.allocate(1 + Long.BYTES + 1 + saved.changeSet().length)
                        .put(SAVE)
                        .putLong(saved.position().number())
                        .put(code(saved.compartment()))
                        .put(saved.changeSet())
                        .array();
            case Cut(var segment, var upTo) ->
                ByteBuffer.allocate(1 + Long.BYTES + SegmentId.SIZE)
                        .put(CUT)
                        .putLong(upTo.number())
                        .put(segment.bytes())
                        .array();
            case Retired(var file) -> {
                var name = file.getBytes(StandardCharsets.UTF_8);
                yield ByteBuffer.allocate(1 + name.length)
                        .put(RETIRED)
                        .put(name)
                        .array();
            }
            case Unknown() -> throw new IllegalArgumentException("cannot write what is not understood");
        };
    }

    private static byte[] encode(List<Pin> pins, Position next) {
        int size = pins.stream()
                .mapToInt(pin -> Long.BYTES + 1 + pin.file().length())
                .sum();
        var buffer = ByteBuffer.allocate(1 + Long.BYTES + Integer.BYTES + size)
                .put(START)
                .putLong(next.number())
                .putInt(pins.size());
        for (var pin : pins) {
            buffer.putLong(pin.frames())
                    .put((byte) pin.file().length())
                    .put(pin.file().getBytes(StandardCharsets.US_ASCII));
        }
        return buffer.array();
    }

    /// @param content of a frame that opened, so it is as some version wrote it
    static TailRecord decode(byte[] content) {
        var buffer = ByteBuffer.wrap(content);
        try {
            return switch (buffer.get()) {
                case START -> start(buffer);
                case SAVE -> save(buffer);
                case CUT -> {
                    var upTo = new Position(buffer.getLong());
                    yield new Cut(SegmentId.of(rest(buffer)), upTo);
                }
                case RETIRED -> new Retired(new String(rest(buffer), StandardCharsets.UTF_8));
                default -> new Unknown();
            };
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return new Unknown();
        }
    }

    private static Start start(ByteBuffer buffer) {
        var next = new Position(buffer.getLong());
        var pins = new ArrayList<Pin>();
        for (int left = buffer.getInt(); left > 0; left--) {
            long frames = buffer.getLong();
            var name = new byte[buffer.get()];
            buffer.get(name);
            pins.add(new Pin(new String(name, StandardCharsets.US_ASCII), frames));
        }
        return new Start(pins, next);
    }

    private static TailRecord save(ByteBuffer buffer) {
        var position = new Position(buffer.getLong());
        var compartment = compartment(buffer.get());
        var changeSet = rest(buffer);
        return compartment
                .<TailRecord>map(known -> new Save(new Saved(position, known, changeSet)))
                .orElseGet(Unknown::new);
    }

    private static byte code(Compartment compartment) {
        return switch (compartment) {
            case GENERAL -> 0;
            case RESTRICTED -> 1;
        };
    }

    private static Optional<Compartment> compartment(byte code) {
        return switch (code) {
            case 0 -> Optional.of(Compartment.GENERAL);
            case 1 -> Optional.of(Compartment.RESTRICTED);
            default -> Optional.empty();
        };
    }

    private static byte[] rest(ByteBuffer buffer) {
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return rest;
    }
}
