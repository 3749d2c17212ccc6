package org.recours.paper.slip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.casefile.Consent;
import org.recours.domain.document.Printout;
import org.recours.domain.document.ReferralCardData;
import org.recours.domain.document.ReferralCardData.Interpreter;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.paper.Circles;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.MonthPage;
import org.recours.text.Reader;
import org.recours.text.Text;

class SlipPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final SlipCode CODE = new SlipCode("7KM4TX");
    private static final Fonts FONTS = new Fonts();

    @ParameterizedTest
    @EnumSource
    void aSlipHoldsADayACalendarPageAnHourAndACodeFourTimesAndNothingElse(Language language) throws IOException {
        var dates = Text.in(language).dates();
        var page = MonthPage.of(DAY, Reader.of(language));
        var left = PdfText.of(slip(SlipSymbol.SUN, language));
        for (int card = 0; card < 4; card++) {
            var parts = new ArrayList<>(List.of(dates.date(DAY), "09:30", "7KM 4TX", page.title(), page.weekday()));
            parts.addAll(page.weekdays());
            for (int day = 30; day > 0; day--) {
                parts.add(Integer.toString(day));
            }
            for (var part : parts) {
                assertTrue(left.contains(part), part + " in " + left);
                left = left.replaceFirst(Pattern.quote(part), "");
            }
        }
        assertEquals("", left.strip());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        en, 2026-09-30, 30
        fr, 2026-11-01, 1
        ar, 2026-11-27, 27
        ar, 2027-02-28, 28
        am, 2026-11-27, 1827
        fa, 2026-11-27, 627
        so, 2026-11-07, 7
        zag, 2026-11-07, 7
        """)
    void theCircleIsAroundTheDayAlone(String language, LocalDate day, String inside) throws IOException {
        var slip = new SlipData(day, LocalTime.of(9, 30), SlipSymbol.SUN, CODE);
        var reader = Reader.of(language, Language.FRENCH, Optional.of("FR"));
        assertEquals(Collections.nCopies(4, inside), Circles.words(new SlipPrinter(FONTS).print(slip, reader)));
    }

    @Test
    void whoseLanguageTheProgramDoesNotSpeakReadsDigits() throws IOException {
        var slip = new SlipData(DAY, LocalTime.of(9, 30), SlipSymbol.SUN, CODE);
        var words = PdfText.of(new SlipPrinter(FONTS).print(slip, Reader.of("ti", Language.ENGLISH, Optional.empty())));
        assertTrue(words.contains("30/09/2026"), words);
        assertFalse(words.contains("September"), words);
    }

    @Test
    void severalSlipsGoFourToASheetEachWithItsOwnCode() throws IOException {
        var codes = List.of("7KM4TX", "7KM4TY", "7KM4TW", "7KM4TR", "7KM4TP");
        var slips = codes.stream()
                .map(code -> new SlipData(DAY, LocalTime.NOON, SlipSymbol.CUP, new SlipCode(code)))
                .map(data -> new SlipPrinter.Slip(data, Reader.of(Language.FRENCH)))
                .toList();
        var pages = PdfText.pages(new SlipPrinter(FONTS).print(slips));
        assertEquals(2, pages.size());
        for (int i = 0; i < 5; i++) {
            var code = new SlipCode(codes.get(i)).spaced();
            assertEquals(i < 4, pages.getFirst().contains(code), code);
            assertEquals(i == 4, pages.getLast().contains(code), code);
        }
    }

    @Test
    void aSlipCanHoldNoText() {
        var types = Arrays.stream(SlipData.class.getRecordComponents())
                .map(component -> component.getType())
                .collect(Collectors.toSet());
        assertEquals(Set.of(LocalDate.class, LocalTime.class, SlipSymbol.class, SlipCode.class), types);
    }

    /// No operator sets a colour, so all is drawn in the black that a page begins with.
    @Test
    void aSlipIsBlackAlone() throws IOException {
        try (var document =
                Loader.loadPDF(slip(SlipSymbol.KITE, Language.FRENCH).pdf())) {
            var colours =
                    Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "gs", "Do");
            var operators = new PDFStreamParser(document.getPage(0))
                    .parse().stream()
                            .filter(Operator.class::isInstance)
                            .map(token -> ((Operator) token).getName())
                            .collect(Collectors.toSet());
            assertTrue(operators.contains("f*"), "the picture is filled");
            assertTrue(Collections.disjoint(operators, colours), operators.toString());
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
        return new SlipPrinter(FONTS).print(new SlipData(DAY, LocalTime.of(9, 30), symbol, CODE), Reader.of(language));
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
