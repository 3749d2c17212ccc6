package org.recours.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;

/// All that is measured on one clinic at full size, which is made once.
final class FullSize {

    private final Path folder;
    private final int cases;
    private final long seed;
    private final SampleIntakes intakes;
    private final SampleClinic clinic;
    private final List<Figure> figures = new ArrayList<>();

    /// @param folder empty
    FullSize(Path folder, int cases, long seed) {
        this.folder = folder;
        this.cases = cases;
        this.seed = seed;
        this.intakes = SampleClinic.intakes(seed);
        this.clinic = new SampleClinic(intakes, cases, LocalDate.now(ZoneId.systemDefault()));
    }

    List<Figure> run() throws IOException, SQLException {
        var profile = new Profile(folder.resolve("amina"));
        var projecting = new Projecting();
        Benchmarks.tell("writing the journal of the sample");
        var master = Seats.found(profile);
        long ops;
        try (var journal = new SampleJournal(profile, master, new Ids(new Random(seed)))) {
            clinic.into(journal);
            journal.cut();
            ops = journal.ops();
        }
        Benchmarks.tell(clinic.entries() + " timeline entries, " + ops + " ops; building the database");
        try (var open = projecting.rebuilt(profile, master)) {
            figures.add(projecting.rebuilding(ops));
            opened(open, projecting);
        }
        Benchmarks.tell("killing");
        figures.addAll(new AfterKill(profile, seed).run());
        return figures;
    }

    private void opened(OpenProfile open, Projecting projecting) throws IOException, SQLException {
        var desk = new Desk(open);
        Benchmarks.tell("reading lists");
        figures.addAll(new Lists(desk).run());
        Benchmarks.tell("saving");
        figures.addAll(new Saves(open.ledger(), desk, intakes, clinic.recorded(), new Random(seed))
                .run(Files.createDirectory(folder.resolve("saves"))));
        Benchmarks.tell("taking in the segments of another seat");
        figures.add(projecting.arriving(
                open, new Profile(folder.resolve("bruno")), folder.resolve("stick"), cases / 20, seed + 1));
    }
}
