package org.recours.bench;

import java.io.IOException;
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

/// How long a person waits for "Saved": the change is on the disk, and then in the lists. Beside one insert into SQLite
/// on the same disk.
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

    /// @param folder where SQLite and a journal beside the profile's can write
    List<Figure> run(Path folder) throws IOException, SQLException {
        try (var peer = new SqlitePeer(folder.resolve("peer.sqlite"));
                var durable = new DurableSave(folder.resolve("journal"), new Ids(random))) {
            rounds(durable, peer, WARM_UP);
            var seen = rounds(durable, peer, ROUNDS);
            double insert = seen.insert.medianMillis();
            return List.of(
                    Figure.against("save a note: durable, p50", seen.durable.medianMillis(), PEER, insert, MOST),
                    Figure.against(
                            "save a note: durable and in the lists, p50", seen.note.medianMillis(), PEER, insert, MOST),
                    Figure.beside(
                            "save an intake (4 to 6 records): the same, p50", seen.intake.medianMillis(), PEER, insert),
                    Figure.note(
                            "save a note: the same, p99 (SQLite insert)",
                            Figure.millis(seen.note.p99Millis()) + " (" + Figure.millis(seen.insert.p99Millis())
                                    + ")"));
        }
    }

    private record Seen(Times durable, Times note, Times intake, Times insert) {}

    /// They take turns, so that a slow moment of the disk meets all.
    private Seen rounds(DurableSave durable, SqlitePeer peer, int rounds) {
        var seen = new Seen(new Times(), new Times(), new Times(), new Times());
        for (int round = 0; round < rounds; round++) {
            var note = note();
            var edit = Edit.create(TimelineEntry.TYPE, note);
            var change = new EditSet(Compartment.GENERAL, List.of(edit));
            var intake = intakes.next(today);
            seen.durable.time(() -> durable.save(edit));
            seen.insert.time(() -> peer.insert(note));
            seen.note.time(() -> ledger.record(change));
            seen.intake.time(() -> desk.record(intake));
        }
        return seen;
    }

    private TimelineEntry note() {
        return intakes.note(cases.get(random.nextInt(cases.size())), today);
    }
}
