package org.recours.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.document.SlipSymbol;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Screen;
import org.recours.usecase.ExportDates;

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

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, DARK
        ARABIC, LIGHT
        """)
    void whatIsPrintedAboutDatesCanBeReadByAll(Language language, Look look) {
        var desk = sample.desk(language);
        var port = sample.port();
        for (var kind : SheetViewModel.Kind.values()) {
            var sheet = show(
                    language, look, () -> SheetView.screen(new SheetViewModel(port, desk, kind, sample.caseId), desk));
            var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertEquals(List.of(), sheet.picture(name).objections());
        }
        var dates = show(language, look, () -> {
            var filePort =
                    new DatesFilePort(() -> List.of("Amina", "Bruno"), (_, _) -> new ExportDates.Exported("", 4, 1, 2));
            var model = new DatesFileViewModel(filePort, desk, Optional.empty());
            model.write(Path.of("recours.ics"));
            return DatesFileView.screen(model, desk);
        });
        assertEquals(List.of(), dates.picture("dates-file").objections());
    }

    @Test
    void thePictureOfASlipIsChosenByArrowKeysToo() {
        var desk = sample.desk(Language.ENGLISH);
        var model = new SlipViewModel(sample.port(), desk, sample.caseId);
        var window = show(Language.ENGLISH, Look.LIGHT, () -> SlipView.screen(model, desk));
        var symbols = List.of(SlipSymbol.values());
        window.robot().clickOn("#slip-" + symbols.getFirst().name().toLowerCase(Locale.ROOT));
        assertEquals(Optional.of(symbols.getFirst()), model.symbol().value());

        window.robot().type(KeyCode.RIGHT);
        assertEquals(Optional.of(symbols.get(1)), model.symbol().value());

        window.robot().clickOn("#slip-" + symbols.get(1).name().toLowerCase(Locale.ROOT));
        assertEquals(Optional.of(symbols.get(1)), model.symbol().value(), "one stays chosen");
    }

    private static ScreenUnderTest show(Language language, Look look, Supplier<Screen> make) {
        return ScreenUnderTest.show(language, look, 980, 740, () -> {
            var screen = make.get();
            screen.opened().run();
            return screen.root();
        });
    }
}
