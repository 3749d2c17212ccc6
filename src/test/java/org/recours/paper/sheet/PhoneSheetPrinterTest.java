package org.recours.paper.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Situation;
import org.recours.domain.document.PhoneSheetData;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Text;

class PhoneSheetPrinterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Due ACT_BY =
            Due.at(TODAY.plusDays(1).atTime(LocalTime.of(10, 40)).atZone(ZoneId.of("Europe/Paris")));

    @ParameterizedTest
    @EnumSource
    void everyCallHasItsNumberAndAPlaceForTheAnswer(Language language) throws IOException {
        var text = Text.in(language);

        var printout = new PhoneSheetPrinter(new Fonts()).print(data(true, List.of(lawyer(), centre())), language);

        var words = PdfText.of(printout);
        for (var part : List.of(
                "K-7QX2-3",
                "Maître Duval",
                "+33 6 12 34 56 78",
                "03 21 00 00 00",
                "24 h/24",
                "10:40",
                text.get("code.phoneRole.LAWYER"),
                text.get("code.phoneRole.DETENTION_CENTRE"),
                text.get("code.situation.DETENTION"),
                text.get("sheet.phones.internal"))) {
            assertTrue(holds(words, part), part + " in " + words);
        }
        assertFalse(holds(words, text.get("sheet.phones.lawyerFirst")), words);
        assertEquals(1, printout.pages());
    }

    @Test
    void anUnsureTimeSendsToALawyerFirst() throws IOException {
        var words =
                PdfText.of(new PhoneSheetPrinter(new Fonts()).print(data(false, List.of(lawyer())), Language.ENGLISH));

        assertTrue(words.contains("First ask a lawyer: the time below is not certain."), words);
        assertTrue(words.contains("Act by, at the shortest"), words);
    }

    @Test
    void withoutAnyNumberThereIsRoomToWriteThree() throws IOException {
        var words = PdfText.of(new PhoneSheetPrinter(new Fonts()).print(data(false, List.of()), Language.ENGLISH));

        assertTrue(words.contains("1. …") && words.contains("3. …"), words);
        assertFalse(words.contains("4. …"), words);
    }

    private static PhoneSheetData data(boolean isSure, List<PhoneContact> contacts) {
        return new PhoneSheetData(
                Optional.of("K-7QX2-3"),
                Optional.of(Situation.DETENTION),
                Optional.of(ACT_BY),
                isSure,
                Optional.of("ar"),
                contacts,
                TODAY);
    }

    private static PhoneContact lawyer() {
        return contact("Maître Duval", PhoneRole.LAWYER, "+33 6 12 34 56 78", "9 h – 19 h", List.of("fr", "en"));
    }

    private static PhoneContact centre() {
        return contact("Coquelles", PhoneRole.DETENTION_CENTRE, "03 21 00 00 00", "24 h/24", List.of());
    }

    private static PhoneContact contact(
            String name, PhoneRole role, String phone, String reachable, List<String> languages) {
        return new PhoneContact(
                RecordId.of("0123456789abcdef0123456789abcdef"),
                Optional.of(name),
                Optional.of(role),
                Optional.of(phone),
                Optional.of(reachable),
                Optional.of(languages),
                Optional.empty(),
                Optional.empty(),
                Optional.of("« la clinique »"),
                Optional.empty());
    }

    /// Readers put marks and columns of Arabic into another order: so every word must be there, somewhere.
    private static boolean holds(String words, String sentence) {
        var seen = plain(words);
        return Arrays.stream(plain(sentence).split("[^\\p{L}\\p{N}]+", -1)).allMatch(seen::contains);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{M}\\p{Cf}]", "");
    }
}
