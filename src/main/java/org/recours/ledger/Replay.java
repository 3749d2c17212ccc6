package org.recours.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recours.encoding.ChangeSetCodec;
import org.recours.journal.Journal;
import org.recours.journal.Position;
import org.recours.journal.SegmentId;
import org.recours.store.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes into the database what the journal holds and the database has not seen. Harmless to repeat.
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    /// Name of the mark that says how far the saves of this laptop are read in.
    static final String SAVES = "saves";

    /// Name of the mark that counts the ops that were read in.
    static final String OPS = "ops";

    /// Ops that go into the database at once.
    private static final int AT_ONCE = 2_000;

    private final Journal journal;
    private final Projection projection;
    private final LedgerSeat seat;
    private final LogicalClock clock;
    private final CaseNumbers numbers;
    private final List<ChangeSetCodec.Encoded> waiting = new ArrayList<>();
    private final Map<String, Long> marks = new HashMap<>();
    private final Map<String, Long> marked;
    private int waitingOps;
    private boolean hasUnread;

    Replay(Journal journal, Projection projection, LedgerSeat seat, LogicalClock clock, CaseNumbers numbers) {
        this.journal = journal;
        this.projection = projection;
        this.seat = seat;
        this.clock = clock;
        this.numbers = numbers;
        this.marked = new HashMap<>(projection.marks());
        clock.goOnAfter(marked);
        numbers.goOnAfter(marked);
    }

    /// Whether the database has seen saves that the journal no longer holds.
    boolean isAhead() {
        return marked.getOrDefault(SAVES, 0L) > journal.last().number();
    }

    /// Reads segments, then what was saved since the last cut.
    ///
    /// @return whether it came to the end
    boolean run(Progress progress) {
        var missing = journal.segments().keySet().stream()
                .filter(segment -> !marked.containsKey(segment.hex()))
                .toList();
        int done = 0;
        for (var segment : missing) {
            if (!progress.goesOn(done++, missing.size() + 1)) {
                return false;
            }
            segment(segment);
        }
        journal.forEachSaved(new Position(marked.getOrDefault(SAVES, 0L)), saved -> {
            ChangeSetCodec.decode(saved.changeSet()).ifPresent(this::add);
            marks.put(SAVES, saved.position().number());
        });
        flush();
        return progress.goesOn(missing.size() + 1, missing.size() + 1);
    }

    /// Whether a segment can't be read, or not yet.
    boolean hasUnread() {
        return hasUnread;
    }

    /// All of a segment, or nothing of it. One that can't be read is told by the journal's findings and stays unread.
    private void segment(SegmentId segment) {
        if (journal.read(segment, seat.trust().get())
                instanceof Journal.Opened.ChangeSets(var manifest, var changeSets)) {
            var sets = Claims.own(manifest, changeSets);
            if (sets.isEmpty()) {
                LOG.error("segment {} holds what this version does not understand, or its seat may not say", segment);
            }
            for (var set : sets.orElse(List.of())) {
                waiting.add(set);
                waitingOps += set.ops().size();
            }
            marks.put(segment.hex(), 1L);
            if (waitingOps >= AT_ONCE) {
                flush();
            }
        } else {
            hasUnread = true;
        }
    }

    private void add(ChangeSetCodec.Encoded set) {
        waiting.add(set);
        waitingOps += set.ops().size();
        if (waitingOps >= AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        for (var set : waiting) {
            clock.hear(set.ops());
            numbers.hear(set.ops());
        }
        numbers.mark(marks);
        marked.merge(OPS, (long) waitingOps, Long::sum);
        marks.put(OPS, marked.get(OPS));
        clock.mark(marks);
        projection.apply(waiting, marks);
        marked.putAll(marks);
        marks.clear();
        waiting.clear();
        waitingOps = 0;
    }
}
