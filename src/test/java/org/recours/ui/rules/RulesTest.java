package org.recours.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.clinic.Checks;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.rules.RulesActions.Line;
import org.recours.ui.rules.RulesActions.Proposal;
import org.recours.ui.rules.RulesActions.RuleChange;
import org.recours.ui.rules.RulesActions.Shown;
import org.recours.ui.rules.RulesActions.Uncounted;
import org.recours.ui.sheet.DraftPort;

class RulesTest {

    private static final String ENTRY = "id: fr.cnda\nperiod: P1M\n";
    private static final String CORRECTED = "id: fr.cnda\nperiod: P15D\n";

    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> working = new ArrayDeque<>();
    private final Map<String, Value> drafts = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private String ruleIsCheckedBy = "";

    @Test
    void onlyTheRulesOfTheClinicsCountriesAreShownUntilAllAreAskedFor() {
        var model = opened();
        assertEquals(List.of("fr.cnda", "fr.48h"), ids(model));
        model.everywhere().set(true);
        assertEquals(List.of("fr.cnda", "fr.48h", "tr.ip.court"), ids(model));
        model.search().set("48");
        assertEquals(List.of("fr.48h"), ids(model));
    }

    @Test
    void nothingIsAdoptedWithoutALawyersName() {
        var model = opened();
        model.adopt(model.shown().getFirst());
        assertEquals(List.of(), done);
        model.lawyer().set(" Me Traoré ");
        model.adopt(model.shown().getFirst());
        assertEquals(List.of("fr.cnda by Me Traoré"), done);
    }

    @Test
    void onlyWhatWasReadIsAdopted() {
        var model = opened();
        model.lawyer().set("Me Traoré");
        versions.put("fr.cnda", "2026-11-23");
        model.adopt(model.shown().getFirst());
        assertEquals(List.of(), done);
        assertEquals(
                Optional.of(new Phrase("rules.changedSince")),
                model.problemProperty().get());
        model.adopt(model.shown().getFirst());
        assertEquals(List.of("fr.cnda by Me Traoré"), done, "the rule as it stands now was read anew");
    }

    @Test
    void theSecondLawyerIsAnotherOne() {
        var model = opened();
        var adopted = model.shown().get(1);
        model.lawyer().set("me  traoré");
        model.adopt(adopted);
        assertEquals(List.of(), done);
        assertEquals(
                Optional.of(new Phrase("rules.sameLawyer")),
                model.lawyer().problemProperty().get());
        model.lawyer().set("Me Diallo");
        model.adopt(adopted);
        assertEquals(List.of("fr.48h by Me Diallo"), done);
    }

    @Test
    void whoWroteARuleCanStandForIt() {
        ruleIsCheckedBy = "Me Traoré, Amina";
        var model = opened();
        var own = model.shown().getFirst();
        assertFalse(own.checks().isByTwo(), "nobody has adopted it yet");
        model.lawyer().set("Me Traoré");
        model.adopt(own);
        assertEquals(List.of("fr.cnda by Me Traoré"), done);
    }

    @Test
    void theProgramsOtherWordingIsLookedAtOrLeft() {
        var model = opened();
        var own = model.shown().get(1);
        assertTrue(own.isOtherShipped());
        model.readShipped(own);
        assertTrue(model.proposalProperty().get().isPresent());
        assertEquals(List.of(), done, "nothing is taken by looking");
        model.keepOwn(own);
        assertEquals(List.of("fr.48h kept"), done);
    }

    @Test
    void whatHasNoPeriodIsThereToBeReadAndSearched() {
        var model = opened();
        assertEquals(1, model.uncounted().size());
        model.search().set("un.hrc");
        assertEquals(1, model.uncounted().size());
        model.search().set("48");
        assertEquals(0, model.uncounted().size());
    }

    @Test
    void aCorrectionIsLookedAtBeforeItIsTaken() {
        var model = opened();
        model.correct(model.shown().getFirst());
        assertEquals(ENTRY, model.entry().value());
        model.entry().set(CORRECTED);
        model.compare();
        assertEquals(List.of(), done);
        model.take();
        assertEquals(List.of("taken " + CORRECTED), done);
        assertEquals("", model.corrected().value());
    }

    @Test
    void aRefusedCorrectionStaysInTheFieldAndCantBeTaken() {
        var model = opened();
        model.correct(model.shown().getFirst());
        model.entry().set("broken");
        model.compare();
        assertTrue(model.proposalProperty().get().orElseThrow() instanceof Proposal.Refused);
        model.take();
        assertEquals(List.of(), done);
        assertEquals("broken", model.entry().value());
    }

    @Test
    void whatIsTypedIsLookedAtAgainBeforeItIsTaken() {
        var model = opened();
        model.correct(model.shown().getFirst());
        model.entry().set(CORRECTED);
        model.compare();
        model.entry().set(CORRECTED + "notes: more\n");
        model.take();
        assertEquals(List.of(), done, "the older text is no longer proposed");
        model.compare();
        model.take();
        assertEquals(List.of("taken " + CORRECTED + "notes: more\n"), done);
    }

    @Test
    void aCorrectionOutlivesWhatIsLookedAtBesideIt() {
        var model = opened();
        model.correct(model.shown().getFirst());
        model.entry().set(CORRECTED);
        model.readShipped(model.shown().get(1));
        model.dismiss();
        assertEquals(Optional.empty(), model.proposalProperty().get());
        assertEquals(CORRECTED, model.entry().value());
        model.read(Path.of("pack.yaml"));
        model.entry().set(CORRECTED + "notes: more\n");
        model.take();
        assertEquals(List.of("taken pack.yaml"), done);
        assertEquals(CORRECTED + "notes: more\n", model.entry().value());
        assertEquals(1, drafts.size());
    }

    @Test
    void noOtherRuleIsCorrectedOverAnOpenCorrection() {
        var model = opened();
        model.correct(model.shown().getFirst());
        model.correct(model.shown().get(1));
        assertEquals("fr.48h", model.corrected().value(), "nothing was typed");
        model.entry().set(CORRECTED);
        model.correct(model.shown().getFirst());
        assertEquals("fr.48h", model.corrected().value());
        assertEquals(CORRECTED, model.entry().value());
        assertEquals(
                Optional.of(new Phrase("rules.leaveFirst")),
                model.problemProperty().get());
    }

    @Test
    void anAnswerThatComesLateIsNotShownBesideNewerWords() {
        var model = opened(slow());
        workToTheEnd();
        model.correct(model.shown().getFirst());
        workToTheEnd();
        model.entry().set(CORRECTED);
        model.compare();
        model.entry().set(CORRECTED + "notes: more\n");
        workToTheEnd();
        assertEquals(Optional.empty(), model.proposalProperty().get());
        model.compare();
        workToTheEnd();
        assertTrue(model.proposalProperty().get().isPresent());
    }

    @Test
    void theRuleThatWasAskedForLastIsTheOneToBeCorrected() {
        var model = opened(slow());
        workToTheEnd();
        model.correct(model.shown().getFirst());
        model.correct(model.shown().get(1));
        while (!working.isEmpty()) {
            working.removeLast().run();
        }
        assertEquals("fr.48h", model.corrected().value());

        model.correct(model.shown().getFirst());
        model.leave();
        workToTheEnd();
        assertEquals("", model.corrected().value(), "it was left before it was there");
    }

    @Test
    void aButtonThatIsPressedTwiceWritesOnce() {
        var model = opened(slow());
        workToTheEnd();
        model.lawyer().set("Me Traoré");
        var line = model.shown().getFirst();
        model.adopt(line);
        model.adopt(line);
        workToTheEnd();
        assertEquals(List.of("fr.cnda by Me Traoré"), done);
    }

    @Test
    void aCorrectionThatIsNotTakenIsThereAfterALockAndGoneOnceItIsLeft() {
        var model = opened();
        model.correct(model.shown().getFirst());
        model.drafting().keep();
        assertEquals(Map.of(), drafts, "nothing was typed");
        model.entry().set(CORRECTED);
        model.drafting().keep();

        var later = opened();
        assertEquals("fr.cnda", later.corrected().value());
        assertEquals(CORRECTED, later.entry().value());
        later.leave();
        assertEquals(Map.of(), drafts);
    }

    @Test
    void everybodyCanReadTheRules() {
        Readers.read("rules", (language, look) -> show(language, look, "rules-list"));
    }

    @Test
    void everybodyCanReadWhatAPackWouldChange() {
        Readers.read("rules-proposal", (language, look) -> {
            var screen = show(language, look, "rules-proposal");
            var compare = screen.robot().lookup("#rules-compare").queryButton();
            ScreenUnderTest.onScreen(() -> {
                compare.fire();
                return true;
            });
            return screen;
        });
    }

    private ScreenUnderTest show(Language language, Look look, String what) {
        return ScreenUnderTest.show(language, look, 980, 960, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), new NameMask(), _ -> {}, _ -> {});
            var actions = actions();
            if (what.equals("rules-proposal")) {
                var model = new RulesViewModel(desk, actions);
                model.open();
                model.correct(model.shown().getFirst());
                model.entry().set(CORRECTED);
                model.drafting().keep();
            }
            var screen = RulesView.screen(desk, actions);
            screen.opened().run();
            return screen.root();
        });
    }

    private RulesViewModel opened() {
        return opened(Background.direct());
    }

    /// Each piece of work waits until it is let run.
    private Background slow() {
        return new Background(working::add, Runnable::run, (_, _) -> () -> {}, _ -> {});
    }

    private void workToTheEnd() {
        while (!working.isEmpty()) {
            working.remove().run();
        }
    }

    private RulesViewModel opened(Background background) {
        var desk = new Desk(Text.in(Language.ENGLISH), background, new NameMask(), _ -> {}, _ -> {});
        var model = new RulesViewModel(desk, actions());
        model.open();
        return model;
    }

    private static List<String> ids(RulesViewModel model) {
        return model.shown().stream().map(Line::id).toList();
    }

    private RulesActions actions() {
        return new RulesActions(
                () -> new Shown(
                        List.of(
                                line("fr.cnda", RuleStatus.NEEDS_REVIEW, true),
                                line("fr.48h", RuleStatus.UNVERIFIED, true, "Me Traoré"),
                                line("tr.ip.court", RuleStatus.DISABLED, false)),
                        uncounted()),
                (rule, version, lawyer) -> version.equals(version(rule)) && done.add(rule + " by " + lawyer),
                _ -> ENTRY,
                (_, entry) -> proposal(entry),
                (Path file) -> proposal(file.toString()),
                taken -> done.add("taken " + taken),
                new RulesActions.Shipped(RulesTest::proposal, rule -> done.add(rule + " kept")),
                new DraftPort(
                        (name, value) -> drafts.put(name.toString(), value),
                        name -> drafts.remove(name.toString()),
                        name -> Optional.ofNullable(drafts.get(name.toString())),
                        _ -> Optional.empty()));
    }

    private static Proposal proposal(String text) {
        return text.equals("broken")
                ? new Proposal.Refused(List.of(new Phrase("rules.refused")))
                : new Proposal.Changes(
                        new Phrase("rules.pack", "fr", "2026-11-22", 1),
                        List.of(new RuleChange(
                                new Phrase("rule.name.fr.cnda"),
                                new Phrase("rules.kind.CHANGED"),
                                List.of(new Phrase("rules.changed", "period", "P1M", "P15D")))),
                        text);
    }

    private static List<Uncounted> uncounted() {
        return List.of(new Uncounted(
                "un.hrc",
                new Phrase("rule.name.un.hrc"),
                new Phrase("settings.ruleSourceUndated", "ICCPR-OP1", LocalDate.of(2026, 11, 1)),
                RuleStatus.UNVERIFIED,
                true,
                List.of(new Phrase("rule.note.notAnonymous"))));
    }

    private String version(String rule) {
        return "fr " + versions.getOrDefault(rule, "2026-11-22");
    }

    private Line line(String id, RuleStatus status, boolean isOffered, String... lawyers) {
        return new Line(
                id,
                version(id),
                new Phrase("rule.name." + id),
                Period.ofMonths(1).phrase(),
                new Phrase("settings.ruleSource", "CESEDA art. L532-1", "2026", LocalDate.of(2026, 11, 1)),
                new Phrase("rules.shipped", version(id)),
                status,
                status == RuleStatus.NEEDS_REVIEW,
                isOffered,
                new Checks(Stream.of(lawyers).map(RulesTest::adoption).toList(), ruleIsCheckedBy),
                status == RuleStatus.UNVERIFIED);
    }

    private static Adoption adoption(String lawyer) {
        return new Adoption(
                RecordId.of("000102030405060708090a0b0c0d0e0f"),
                Optional.of("fr.48h"),
                Optional.of("fr 2026-11-22"),
                Optional.of(lawyer),
                Optional.of(LocalDate.of(2026, 11, 1)));
    }
}
