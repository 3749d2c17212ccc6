package org.recours.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.document.SlipSymbol;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Screen;

class LettersViewTest {

    private final LetterDesk sample = new LetterDesk();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void everyPaperOfACaseCanBeReadByAll(Language language, Look look) {
        var desk = sample.desk(language);
        var port = sample.port();

        var letter = show(
                language,
                look,
                () -> LetterView.screen(new LetterViewModel(port, desk, "appeal", sample.caseId), desk));
        assertEquals(List.of(), letter.picture("letter").objections());

        var slip = show(language, look, () -> {
            var model = new SlipViewModel(port, desk, sample.caseId);
            model.symbol().set(Optional.of(SlipSymbol.FISH));
            return SlipView.screen(model, desk);
        });
        assertEquals(List.of(), slip.picture("slip").objections());

        var card =
                show(language, look, () -> ReferralView.screen(new ReferralViewModel(port, desk, sample.caseId), desk));
        assertEquals(List.of(), card.picture("referral-card").objections());
    }

    private static ScreenUnderTest show(Language language, Look look, Supplier<Screen> make) {
        return ScreenUnderTest.show(language, look, 980, 740, () -> {
            var screen = make.get();
            screen.opened().run();
            return screen.root();
        });
    }
}
