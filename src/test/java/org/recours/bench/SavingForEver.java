package org.recours.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.ledger.EditSet;
import org.recours.session.Profile;
import org.recours.store.CaseSort;

/// A program that saves as much as the lists may lack after a kill, goes on saving, one by one, and says `saved` each
/// time until it is killed.
final class SavingForEver {

    /// Saving or reading in much leaves a checkpoint after 20,000 ops; these come just short of it.
    private static final int BEHIND_THE_CHECKPOINT = 19_000;

    private static final int TOGETHER = 500;

    private SavingForEver() {}

    /// @param arguments the folder of the profile, a seed
    public static void main(String[] arguments) {
        var profile = Seats.open(new Profile(Path.of(arguments[0])));
        var random = new Random(Long.parseLong(arguments[1]));
        var intakes = new SampleIntakes(random, new Ids(random));
        var cases = new Desk(profile).firstCases(CaseSort.RECEIVED);
        for (int saved = 0; ; saved += TOGETHER) {
            var notes = new ArrayList<EditSet>();
            for (int i = 0; i < TOGETHER; i++) {
                var caseFile = cases.get(random.nextInt(cases.size())).id();
                notes.add(new EditSet(
                        Compartment.GENERAL,
                        List.of(Edit.create(
                                TimelineEntry.TYPE, intakes.note(caseFile, LocalDate.now(ZoneId.systemDefault()))))));
            }
            if (saved < BEHIND_THE_CHECKPOINT) {
                profile.ledger().record(notes);
            } else {
                for (var note : notes) {
                    profile.ledger().record(note);
                    System.out.println("saved");
                }
            }
        }
    }
}
