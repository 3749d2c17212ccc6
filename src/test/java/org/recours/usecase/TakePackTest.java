package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.ClinicPack;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RuleStatus;
import org.recours.usecase.RuleDifferences.Difference;

/// A clinic takes in packs of others, by a file or by exchange.
class TakePackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final String PACK = """
        id: ke
        version: 2026-11-01
        language: en
        countries: [KE]
        rules:
          - id: ke.own
            remedy: Appeal to the board
            authority: Board
            event: notified
            period: P21D
            source: A law
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
        """;

    @TempDir
    private Path folder;

    private ClinicDay day;
    private TakePack take;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, TODAY);
        take = new TakePack(day.rules, day.clerk, day.english);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aPackOfTheClinicSaysWhatIsNewAndAnOlderOneIsNotTaken() {
        var read = readable(take.read("ke.yaml", PACK));
        assertEquals(
                List.of(Difference.Kind.NEW),
                read.differences().stream().map(Difference::kind).toList());
        take.take(read);
        assertEquals("ke 2026-11-01", rule("ke.own").packVersion());
        assertInstanceOf(TakePack.Reading.NotNewer.class, take.read("ke.yaml", PACK));
        var without = PACK.replace("version: 2026-11-01", "version: 2026-11-02").replace("ke.own", "ke.other");
        assertEquals(
                List.of(Difference.Kind.NEW, Difference.Kind.GONE),
                readable(take.read("ke.yaml", without)).differences().stream()
                        .map(Difference::kind)
                        .toList());
    }

    @Test
    void theTenthVersionFollowsTheNinth() {
        take.take(readable(take.read("ke.yaml", PACK.replace("2026-11-01\nlang", "9\nlang"))));
        var tenth = PACK.replace("2026-11-01\nlang", "10\nlang").replace("P21D", "P20D");
        take.take(readable(take.read("ke.yaml", tenth)));
        assertEquals(Optional.of(Period.ofDays(20)), rule("ke.own").period());
        var ninth = PACK.replace("2026-11-01\nlang", "9.1\nlang");
        assertInstanceOf(TakePack.Reading.NotNewer.class, take.read("ke.yaml", ninth));
    }

    @Test
    void aRuleThatOpensOneThatNobodyKnowsIsRefused() {
        var opening = PACK + "    answer: {within: P3M, silence: refusal, opens: ke.court}\n";
        assertEquals(
                "ke.yaml, line 16: No rule “ke.court” is known, in this file or in the clinic. Take in the pack with"
                        + " that rule first, or leave the key out.",
                refused(opening));
        readable(take.read("ke.yaml", opening.replace("ke.court", "ke.own")));
        readable(take.read("ke.yaml", opening.replace("ke.court", "fr.admin")));
        take.take(readable(
                take.read("court.yaml", PACK.replace("id: ke\n", "id: court\n").replace("ke.own", "ke.court"))));
        readable(take.read("ke.yaml", opening));
    }

    @Test
    void nothingWasCheckedOnADayThatHasNotCome() {
        assertEquals(
                "ke.yaml, line 13: The rule says that it was checked on Wednesday 2 December 2026, which has not come"
                        + " yet.",
                refused(PACK.replace("checkedOn: 2026-11-01", "checkedOn: 2026-12-02")));
    }

    @Test
    void noFileMakesARuleAVerifiedOne() {
        take.take(readable(take.read("ke.yaml", PACK.replace("status: unverified", "status: verified"))));
        assertEquals(RuleStatus.UNVERIFIED, rule("ke.own").status());
    }

    @Test
    void aRuleThatAnotherLaptopBringsAndNoLawMeansIsNotCountedBy() {
        var hostile = PACK.replace("period: P21D", "period: P21D\n    counting: {minWorkingDays: 900000000}");
        var brought = new ClinicPack(day.clerk.newId(), Optional.of(hostile), Optional.empty(), Optional.empty());
        day.clerk.record(List.of(Edit.create(ClinicPack.TYPE, brought)));
        assertEquals(Optional.empty(), day.rules.get().rule("ke.own"));
        assertEquals(Optional.of(Period.ofMonths(2)), rule("fr.admin").period());
    }

    private String refused(String pack) {
        var refused = assertInstanceOf(TakePack.Reading.Refused.class, take.read("ke.yaml", pack));
        return day.english.get().get(refused.mistakes().getFirst().phrase());
    }

    private Rule rule(String id) {
        return day.rules.get().rule(id).orElseThrow();
    }

    private static TakePack.Reading.Compared readable(TakePack.Reading reading) {
        return assertInstanceOf(TakePack.Reading.Compared.class, reading, reading::toString);
    }
}
