package org.recours.paper.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShaperTest {

    private final Shaper shaper = new Shaper(new Fonts());

    /// The glyphs and the width are HarfBuzz's own (hb-shape 6.0.0), one line each: `hb-shape --no-glyph-names
    /// --no-clusters FONT.ttf --text=TEXT`. For a zero-width non-joiner it writes a space of no width, which is
    /// left out here.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        NotoSansArabic-Regular ; محمد أحمد ; 29 78 27 296 12 3 29 78 26 79 ; 4466
        NotoSansArabic-Regular ; می<zwnj>خواهم گچ پژ ; 291 31 322 21 3 339 25 303 61 3 77 85 8 98 281 27 102 79 ; 6042
        NotoSansArabic-Bold ; ٹھیک ہے ڑے ; 103 309 30 3 104 89 3 63 317 18 94 309 21 ; 5040
        NotoSansArabic-Regular ; پښتو ډ ې ۍ ; 365 101 3 319 101 3 358 28 3 98 286 18 315 281 36 322 21 ; 4771
        NotoSansArabic-Regular ; سۆرانی ێ ڵ ; 301 68 3 301 101 3 102 281 19 8 30 301 98 37 ; 4816
        NotoSansArabic-Regular ; لا إله الله ; 83 70 72 8 3 83 72 324 12 3 10 73 ; 3367
        NotoSansBengali-Regular ; ক্ষমা স্ত্রী কর্ম র্যাব ; 135 49 59 7 251 305 61 7 25 49 132 7 50 132 59 47 ; 6357
        NotoSansMyanmar-Regular ; ကျွန်ုပ် မြန်မာနိုင်ငံ သ္ဘော ; 4 366 262 381 209 25 381 3 47 29 24 381 29 368 262 369 209 8 381 8 377 3 372 34 271 368 ; 9943
        NotoSansEthiopic-Regular ; ትግርኛ ኣነ አማርኛ። ; 120 259 56 153 3 161 143 3 158 38 56 153 482 ; 6724
        NotoSans-Regular ; ɛ̃́ ɔ̀ ŋ ɣ ọ̀ office AVATAR ; 1049 2671 2665 3 1043 2664 3 268 3 1055 3 82 2696 2664 3 82 1656 70 72 3 36 57 36 55 36 53 ; 10324
        NotoSans-Bold ; Ґанок Жалоба Ӣ ; 502 456 469 470 466 3 430 456 467 470 457 456 3 708 ; 8355
        NotoSans-Regular ; हिन्दी क्षत्रिय ; 4022 3924 4230 3899 3930 3 4147 4023 4159 3999 ; 4257
        NotoSans-Regular ; Ελληνικά ; 354 391 391 387 393 389 390 376 ; 4202
        """)
    void glyphsAreTheOnesThatHarfBuzzChooses(String font, String text, String glyphs, float width) {
        var weight = font.endsWith("Bold") ? Weight.BOLD : Weight.REGULAR;
        var line = shaper.line(text.replace("<zwnj>", "\u200c"), weight, Direction.OF_THE_TEXT);
        assertEquals(List.of(), line.missing());
        assertEquals(
                List.of("/org/recours/fonts/" + font + ".ttf"),
                line.runs().stream().map(run -> run.cut().resource()).distinct().toList());
        assertEquals(glyphs, glyphs(line));
        assertEquals(width, line.width(1000), 1);
    }

    @Test
    void theOriginalTextStandsBesideTheGlyphs() {
        for (var text : List.of("محمد (Ahmed) 12", "ক্ষমা স্ত্রী", "می\u200cخواهم", "a ሰላም b", "ɛ̃́ office")) {
            var line = shaper.line(text, Weight.REGULAR, Direction.LEFT_TO_RIGHT);
            var letters = line.runs().stream().map(ShapedText.Run::text).collect(Collectors.joining());
            assertEquals(sorted(text), sorted(letters), text);
        }
    }

    @Test
    void aNameInBracketsStaysInItsBracketsInArabic() {
        var line = shaper.line("محمد (Ahmed) حسن", Weight.REGULAR, Direction.OF_THE_TEXT);
        var seen = line.runs().stream().map(ShapedText.Run::text).toList();
        assertEquals(List.of(") حسن", "Ahmed", "محمد ("), seen);
        assertTrue(line.isRightToLeft());
    }

    @Test
    void everyLetterOfTheClinicsLanguagesHasAGlyph() {
        var texts = List.of(
                "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ ßñãõ ğışİ șțăâ łżźćńśęą čďěňřšťůž đ",
                "ɓɗɖɛƐɔƆŋŊɣƔɩɪƴƙʋƲ ɛ̃ ɔ̃ ɛ́ ɔ̀ ẹ ọ ṣ ṇ̄ m̀ ń",
                "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУЎФХЦЧШЩЬЮЯЫЭЪЁ ӘҒҚҢӨҰҮҺ ӢӮҲҶ ЉЊЋЏ",
                "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ άέήίόύώϊϋΐΰς",
                "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءآأؤإئةى ًٌٍَُِّْٰ ٠١٢٣٤٥٦٧٨٩ ،؛؟ـ",
                "پچژگکی ۰۱۲۳۴۵۶۷۸۹ ٹڈڑںھہۂۃےۓ ټځڅډړږښګڼېۍئ ەێۆڵڕڤۊۋ ھۇۈۋ ٺٻپٿڀڃڄڇڌڍڏڦ");
        for (var text : texts) {
            for (var weight : Weight.values()) {
                assertEquals(
                        List.of(),
                        shaper.line(text, weight, Direction.OF_THE_TEXT).missing(),
                        text);
            }
        }
    }

    @Test
    void aCharacterThatNoFontHasIsReportedOnce() {
        var line = shaper.line("Amina 陳 😀 陳", Weight.REGULAR, Direction.OF_THE_TEXT);
        assertEquals(List.of("陳", "😀"), line.missing());
    }

    @Test
    void noLineIsWiderThanItsPlaceAndNothingIsLost() {
        var text = "Le soussigné, محمد أحمد, conteste la décision du 3 novembre ကျွန်ုပ်မြန်မာနိုင်ငံသ္ဘော "
                + "Donaudampfschifffahrtsgesellschaft محمدمحمدمحمدمحمدمحمدمحمد";
        for (float width = 40; width < 400; width += 17) {
            var lines = shaper.lines(text, Weight.REGULAR, Direction.LEFT_TO_RIGHT, 11, width);
            for (var line : lines) {
                assertTrue(line.width(11) <= width + 0.5f, line.text());
            }
            var whole = lines.stream().map(ShapedText::text).collect(Collectors.joining());
            assertEquals(text.replace(" ", ""), whole.replace(" ", ""));
        }
    }

    @Test
    void aParagraphHasItsOwnDirectionAndAnEmptyTextOneLine() {
        var lines = shaper.lines("محمد\nAmina\n", Weight.REGULAR, Direction.OF_THE_TEXT, 11, 300);
        assertEquals(
                List.of(true, false),
                lines.stream().map(ShapedText::isRightToLeft).toList());
        assertEquals(
                1,
                shaper.lines("", Weight.REGULAR, Direction.OF_THE_TEXT, 11, 300).size());
    }

    @Test
    void halfACharacterIsNoReasonToFail() {
        assertEquals(
                1,
                shaper.line("a\uD83D b", Weight.REGULAR, Direction.OF_THE_TEXT)
                        .missing()
                        .size());
        assertEquals(
                List.of(),
                shaper.line("\t\u0000\u200f\u2068", Weight.REGULAR, Direction.OF_THE_TEXT)
                        .missing());
    }

    private static String glyphs(ShapedText line) {
        return line.runs().stream()
                .flatMap(run -> run.clusters().stream())
                .flatMap(cluster -> cluster.glyphs().stream())
                .map(glyph -> String.valueOf(glyph.id()))
                .collect(Collectors.joining(" "));
    }

    private static String sorted(String text) {
        return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
