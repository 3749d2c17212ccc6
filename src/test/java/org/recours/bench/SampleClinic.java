package org.recours.bench;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.store.ClinicStore;
import org.recours.store.Database;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.CountDecision;
import org.recours.usecase.RecordCase;

/// Three years of a large clinic: its cases come in day by day, and each has ten lines in its timeline, the last ones
/// while thousands of other cases came in. All cases stay open, the heaviest state for every list.
final class SampleClinic {

    /// Lines of each case beside the one that recording it writes.
    private static final int NOTES = 9;

    private static final int DAYS = 3 * 365;

    private final SampleIntakes intakes;
    private final int cases;
    private final LocalDate today;
    private final List<RecordId> recorded = new ArrayList<>();

    /// @param today the day after the last one
    SampleClinic(SampleIntakes intakes, int cases, LocalDate today) {
        this.intakes = intakes;
        this.cases = cases;
        this.today = today;
    }

    static SampleIntakes intakes(long seed) {
        var random = new Random(seed);
        return new SampleIntakes(random, new Ids(random));
    }

    /// Writes all of it.
    void into(SampleJournal journal) {
        try (var rules = Database.inMemory(() -> true)) {
            var desk = desk(rules, journal);
            int apart = Math.max(1, cases / 100); // between two lines of one case that many others are recorded
            for (int i = 0; i < cases + NOTES * apart; i++) {
                var day = day(Math.min(i, cases - 1));
                long now = millis(day) + i;
                if (i < cases) {
                    var intake = intakes.next(day);
                    var _ = desk.run(intake);
                    recorded.add(intake.id());
                }
                notes(i, apart, day, now, journal);
            }
        }
    }

    private void notes(int i, int apart, LocalDate day, long now, SampleJournal journal) {
        for (int note = 1; note <= NOTES; note++) {
            int of = i - note * apart;
            if (of >= 0 && of < cases) {
                var entry = intakes.note(recorded.get(of), day);
                journal.save(List.of(Edit.create(TimelineEntry.TYPE, entry)), now);
            }
        }
    }

    /// Lines that all cases have in their timelines together.
    long entries() {
        return (long) cases * (1 + NOTES);
    }

    private LocalDate day(int caseNumber) {
        return today.minusDays(1 + (long) DAYS * (cases - 1 - caseNumber) / cases);
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /// Recording as the program does it, with its numbers, rules and deadlines.
    private RecordCase desk(Database rules, SampleJournal journal) {
        var zone = ZoneId.systemDefault();
        var shipped = new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), zone);
        var known = ClinicRules.of(new ClinicStore(rules), shipped, () -> today).get();
        var count = new CountDecision(() -> known, () -> today);
        return new RecordCase(
                () -> "SC-0000-" + (recorded.size() + 1),
                decision -> count.freeze(intakes.id(day(recorded.size())), decision),
                (_, edits) -> journal.save(edits, millis(day(recorded.size())) + recorded.size()),
                new RecordCase.Author("Amina", () -> day(recorded.size()), InstantSource.system()),
                () -> intakes.id(day(recorded.size())));
    }

    /// The ids of the cases, in the order of their recording.
    List<RecordId> recorded() {
        return List.copyOf(recorded);
    }
}
