package org.recours.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.recours.journal.Received;
import org.recours.ledger.Progress;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;
import org.recours.vault.MasterKey;

/// How fast the database takes ops in: all of a journal when it is built, and segments of another seat that arrive when
/// it is full.
final class Projecting {

    private static final double LEAST = 10_000;

    private long first;
    private long last;

    /// Opens a profile that has a journal and no database yet.
    ///
    /// @param master is wiped when the profile is closed
    OpenProfile rebuilt(Profile profile, MasterKey master) {
        first = System.nanoTime();
        Progress progress = (done, of) -> {
            last = System.nanoTime();
            if (done == 0) {
                first = last;
            }
            return true;
        };
        return Seats.open(profile, master, progress);
    }

    /// @param ops that the journal held
    Figure rebuilding(long ops) {
        return rate("ops projected when rebuilt", ops, Duration.ofNanos(last - first));
    }

    /// Lets another seat join, which recorded so many cases, and takes its segments in.
    Figure arriving(OpenProfile here, Profile other, Path stick, int cases, long seed) throws IOException {
        var master = Seats.join(other, here, Files.createDirectory(stick));
        var clinic = new SampleClinic(SampleClinic.intakes(seed), cases, LocalDate.now(ZoneId.systemDefault()));
        try (var journal = new SampleJournal(other, master, new Ids(new Random(seed)))) {
            clinic.into(journal);
            var segments = journal.cut();
            long start = System.nanoTime();
            for (var segment : segments) {
                receive(here, segment);
            }
            return rate("ops projected when arriving", journal.ops(), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            master.close();
        }
    }

    private static void receive(OpenProfile here, byte[] segment) throws IOException {
        if (!(here.ledger().receive(segment) instanceof Received.Kept)
                || here.ledger().isBehind()) {
            throw new IOException("a segment was not taken in");
        }
    }

    private static Figure rate(String what, long ops, Duration took) {
        return Figure.rate(what, ops * 1e9 / took.toNanos(), LEAST);
    }
}
