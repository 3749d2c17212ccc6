package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptops;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.rules.RulesActions;
import org.recours.ui.rules.RulesActions.Line;
import org.recours.ui.rules.RulesActions.Proposal;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.DeskClock;

/// What a person does on the screen of the rules reaches the rules of the clinic.
class RulesWiringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    private Path folder;

    @Test
    void aLawyerAdoptsTheWordingThatWasReadAndWhoeverWroteItMayBeTheOne() throws Exception {
        try (var profile = new Laptops(folder).found("Amina")) {
            var clock =
                    new DeskClock(InstantSource.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)), ZoneOffset.UTC);
            var desk = OpenDesk.of(
                    profile, clock, new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneOffset.UTC));
            var actions = new RulesWiring(desk, Text.in(Language.FRENCH)).actions();
            var read = line(actions);
            var corrected = actions.entry()
                    .of(read.id())
                    .replace("P1M", "P15D")
                    .replaceFirst("checkedBy: .*", "checkedBy: Amina");
            var proposal =
                    assertInstanceOf(Proposal.Changes.class, actions.readEntry().read(read.id(), corrected));
            actions.take().take(proposal.toBeTaken());

            assertFalse(actions.adopt().adopt(read.id(), read.packVersion(), "Amina"), "she read the wording before");
            var now = line(actions);
            assertNotEquals(read.packVersion(), now.packVersion());
            assertFalse(now.checks().isAdopted());
            assertFalse(now.checks().isAdoptedBy("Amina"), "to write it is not to adopt it");
            assertTrue(actions.adopt().adopt(now.id(), now.packVersion(), "Amina"));
            assertEquals(
                    "rules.checks.single",
                    line(actions).checks().phrase().orElseThrow().key());
        }
    }

    private static Line line(RulesActions actions) throws Exception {
        return actions.read().call().rules().stream()
                .filter(line -> line.id().equals("fr.cnda"))
                .findFirst()
                .orElseThrow();
    }
}
