package org.recours.paper.slip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.casefile.Consent;
import org.recours.domain.document.Printout;
import org.recours.domain.document.ReferralCardData;
import org.recours.domain.document.ReferralCardData.Interpreter;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Text;

class SlipPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final SlipCode CODE = new SlipCode("7KM4TX");
    private static final Fonts FONTS = new Fonts();

    @ParameterizedTest
    @EnumSource
    void aSlipHoldsADayAnHourAndACodeAndNothingElse(Language language) throws IOException {
        var dates = Text.in(language).dates();
        var left = PdfText.of(slip(SlipSymbol.SUN, language));
        for (var part : new String[] {dates.weekday(DAY), dates.date(DAY), "09:30", "7KM 4TX"}) {
            assertTrue(left.contains(part), part + " in " + left);
            left = left.replace(part, "");
        }
        assertEquals("", left.strip());
    }

    @Test
    void aSlipCanHoldNoText() {
        var types = Arrays.stream(SlipData.class.getRecordComponents())
                .map(component -> component.getType())
                .collect(Collectors.toSet());
        assertEquals(Set.of(LocalDate.class, LocalTime.class, SlipSymbol.class, SlipCode.class), types);
    }

    @Test
    void aSlipIsBlackAlone() throws IOException {
        try (var document =
                Loader.loadPDF(slip(SlipSymbol.KITE, Language.FRENCH).pdf())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    var rgb = page.getRGB(x, y);
                    assertEquals(rgb >> 8 & 0xFF, rgb & 0xFF, "grey at " + x + ", " + y);
                    assertEquals(rgb >> 16 & 0xFF, rgb & 0xFF, "grey at " + x + ", " + y);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySymbolIsDrawnAndNamed(SlipSymbol symbol) {
        for (var language : Language.values()) {
            assertFalse(Text.in(language).get(symbol.phrase()).isBlank());
        }
        for (var other : SlipSymbol.values()) {
            if (other != symbol) {
                assertFalse(
                        Arrays.equals(
                                slip(symbol, Language.ENGLISH).pdf(),
                                slip(other, Language.ENGLISH).pdf()),
                        symbol + " looks like " + other);
            }
        }
    }

    @Test
    void theSameSlipAlwaysMakesTheSameFile() {
        assertArrayEquals(
                slip(SlipSymbol.KEY, Language.ARABIC).pdf(),
                slip(SlipSymbol.KEY, Language.ARABIC).pdf());
    }

    @Test
    void aReferralCardSaysWhatAReferralNeeds() throws IOException {
        var text = PdfText.of(card(Optional.of(consent(true))));
        for (var part : new String[] {
            "7KM 4TX",
            "Wednesday 30 September 2026",
            "focal point of the network",
            "06 12 34 56 78, after 18:00",
            "Tigrinya",
            "needed",
            "yes, 30 September 2026"
        }) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void withoutConsentTheCardSaysThatNobodyIsReferred() throws IOException {
        assertTrue(PdfText.of(card(Optional.of(consent(false)))).contains("no: do not refer"));
        assertTrue(PdfText.of(card(Optional.empty())).contains("not asked: ask before referring"));
    }

    private static Printout slip(SlipSymbol symbol, Language language) {
        return new SlipPrinter(FONTS).print(new SlipData(DAY, LocalTime.of(9, 30), symbol, CODE), language);
    }

    private static Printout card(Optional<Consent> consent) {
        var card = new ReferralCardData(
                CODE,
                Optional.of("06 12 34 56 78, after 18:00"),
                Optional.of("Tigrinya"),
                Interpreter.NEEDED,
                consent,
                Optional.of("focal point of the network"),
                DAY);
        return new ReferralCardPrinter(FONTS).print(card, Language.ENGLISH);
    }

    private static Consent consent(boolean isGiven) {
        return new Consent(isGiven, "the person", "referral", "ti", Optional.empty(), Optional.of(DAY));
    }
}
