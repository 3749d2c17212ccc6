package org.recours.ui.letters;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.SlipSymbol;
import org.recours.text.Language;

/// What is typed and chosen for a letter, a slip or a card and not kept with the case yet.
class PaperDraftTest {

    private final LetterDesk desk = new LetterDesk();

    @Test
    void theWordsAndTheLanguageOfALetterComeBack() {
        var model = letter(Language.ENGLISH);
        grounds(model).set("The interpreter spoke another language.");
        model.making().languageProperty().set(Language.ARABIC);
        model.making().drafting().keep();

        var later = letter(Language.FRENCH);

        assertEquals("The interpreter spoke another language.", grounds(later).value());
        assertEquals(Language.ARABIC, later.making().languageProperty().get());
        assertTrue(later.making().drafting().restoredProperty().get());
    }

    @Test
    void aLanguageThatNobodyChoseFollowsTheWindow() {
        grounds(letter(Language.ENGLISH)).set("half a sen");
        assertEquals(
                Language.FRENCH,
                letter(Language.FRENCH).making().languageProperty().get());
    }

    @Test
    void aKeptLetterIsNoDraftAnyMore() {
        var model = letter(Language.ENGLISH);
        grounds(model).set("The interpreter spoke another language.");
        model.making().languageProperty().set(Language.ARABIC);
        model.keep(_ -> {});

        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void aDraftThatIsThrownAwayShowsTheLetterAsProposed() {
        var model = letter(Language.ENGLISH);
        grounds(model).set("half a sen");
        model.making().languageProperty().set(Language.ARABIC);

        model.making().throwAway();

        assertEquals("", grounds(model).value());
        assertEquals(Language.ENGLISH, model.making().languageProperty().get());
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void theChoicesOfASlipComeBackOverWhatIsProposed() {
        var model = slip();
        model.day().typed().set("2026-11-3");
        model.hour().set("9:1");
        model.symbol().set(Optional.of(SlipSymbol.FISH));

        var later = slip();

        assertEquals("2026-11-3", later.day().typed().value());
        assertEquals("9:1", later.hour().value());
        assertEquals(Optional.of(SlipSymbol.FISH), later.symbol().value());
    }

    @Test
    void theWordsOfACardComeBack() {
        card().focalPoint().set("Sister Agnes, tent 4");
        assertEquals("Sister Agnes, tent 4", card().focalPoint().value());
    }

    @Test
    void lookingAtPapersLeavesNoDraft() {
        letter(Language.ENGLISH).making().drafting().keep();
        slip().making().drafting().keep();
        card().making().drafting().keep();
        assertTrue(desk.drafts.kept().isEmpty());
    }

    private static org.recours.ui.kit.Input<String> grounds(LetterViewModel model) {
        return requireNonNull(model.typed().get(LetterField.GROUNDS));
    }

    private LetterViewModel letter(Language window) {
        var model = new LetterViewModel(desk.port(), desk.desk(window), "appeal", desk.caseId);
        model.load();
        return model;
    }

    private SlipViewModel slip() {
        var model = new SlipViewModel(desk.port(), desk.desk(Language.ENGLISH), desk.caseId);
        model.load();
        return model;
    }

    private ReferralViewModel card() {
        var model = new ReferralViewModel(desk.port(), desk.desk(Language.ENGLISH), desk.caseId);
        model.load();
        return model;
    }
}
