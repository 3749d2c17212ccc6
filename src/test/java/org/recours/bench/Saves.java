package org.recours.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.ledger.EditSet;
import org.recours.ledger.Ledger;

/// How long a person waits for "Saved": the change is on the disk and in the lists. Each save is followed by one insert
/// into SQLite on the same disk.
final class Saves {

    private static final int WARM_UP = 500;
    private static final int ROUNDS = 1_000;
    private static final double MOST = 1.5;
    private static final String PEER = "SQLite insert";

    private final Ledger ledger;
    private final Desk desk;
    private final SampleIntakes intakes;
    private final List<RecordId> cases;
    private final Random random;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    Saves(Ledger ledger, Desk desk, SampleIntakes intakes, List<RecordId> cases, Random random) {
        this.ledger = ledger;
        this.desk = desk;
        this.intakes = intakes;
        this.cases = cases;
        this.random = random;
    }

    /// @param file for SQLite; not there yet
    List<Figure> run(Path file) throws SQLException {
        try (var peer = new SqlitePeer(file)) {
            rounds(peer, WARM_UP);
            var seen = rounds(peer, ROUNDS);
            return List.of(
                    Figure.against(
                            "save one note, p50", seen.note.medianMillis(), PEER, seen.insert.medianMillis(), MOST),
                    Figure.against(
                            "save a whole intake, p50",
                            seen.intake.medianMillis(),
                            PEER,
                            seen.insert.medianMillis(),
                            MOST),
                    Figure.note(
                            "save one note, p99 (SQLite insert)",
                            Figure.millis(seen.note.p99Millis()) + " (" + Figure.millis(seen.insert.p99Millis())
                                    + ")"));
        }
    }

    private record Seen(Times note, Times intake, Times insert) {}

    private Seen rounds(SqlitePeer peer, int rounds) {
        var seen = new Seen(new Times(), new Times(), new Times());
        for (int round = 0; round < rounds; round++) {
            var note = note();
            var change = new EditSet(Compartment.GENERAL, List.of(Edit.create(TimelineEntry.TYPE, note)));
            seen.note.time(() -> ledger.record(change));
            seen.insert.time(() -> peer.insert(note));
            var intake = intakes.next(today);
            seen.intake.time(() -> desk.record(intake));
            var second = note();
            seen.insert.time(() -> peer.insert(second));
        }
        return seen;
    }

    private TimelineEntry note() {
        return intakes.note(cases.get(random.nextInt(cases.size())), today);
    }
}
