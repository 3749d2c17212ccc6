package org.recours.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Read back by another program’s reader.
class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2026-11-23T00:36:17Z");
    private static final Instant ALARM = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void aWholeDayIsADayInEveryTimeZone() {
        var event = read(event("one", "Reminder K-7QX2-3", Optional.empty(), true));
        assertEquals("one@recours.invalid", event.getUid().getValue());
        assertEquals("Reminder K-7QX2-3", event.getSummary().getValue());
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals(
                "20261127",
                event.getDateStart()
                        .getValue()
                        .getRawComponents()
                        .toString()
                        .replaceAll("\\D", "")
                        .substring(0, 8));
        assertEquals("CONFIRMED", event.getStatus().getValue());
        assertEquals(MADE, event.getDateTimeStamp().getValue().toInstant());
    }

    @Test
    void theClinicsOwnTargetRings() {
        var alarm = read(event("one", "Reminder", Optional.empty(), true))
                .getAlarms()
                .getFirst();
        assertEquals(ALARM, alarm.getTrigger().getDate().toInstant());
        assertTrue(alarm.getAction().isDisplay());
    }

    /// The clock goes back on 25 October 2026 in Paris, and forward on 28 March 2027.
    @Test
    void aMinuteKeepsItsZoneAcrossClockChanges() {
        for (var local : List.of("2026-10-24T10:30", "2026-10-26T10:30", "2027-03-29T10:30")) {
            var minute = ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of("Europe/Paris"));
            var file = CalendarFile.of(List.of(event("one", "Reminder", Optional.of(minute), true)), MADE);
            assertTrue(file.contains("DTSTART;TZID=Europe/Paris:" + local.replaceAll("[-:]", "") + "00\r\n"), file);
            var calendar = Biweekly.parse(file).first();
            assertEquals(
                    minute.toInstant(),
                    calendar.getEvents().getFirst().getDateStart().getValue().toInstant());
            assertEquals(1, calendar.getTimezoneInfo().getComponents().size());
        }
    }

    @Test
    void aZoneWithoutANameIsWrittenInUtc() {
        var minute = ZonedDateTime.of(2026, 11, 27, 10, 30, 0, 0, ZoneOffset.ofHours(3));
        var file = CalendarFile.of(List.of(event("one", "Reminder", Optional.of(minute), true)), MADE);
        assertTrue(file.contains("DTSTART:20261127T073000Z\r\n"), file);
        assertFalse(file.contains("VTIMEZONE"), file);
    }

    @Test
    void whatIsOnlyAssumedIsTentative() {
        assertEquals(
                "TENTATIVE",
                read(event("one", "Reminder", Optional.empty(), false))
                        .getStatus()
                        .getValue());
    }

    @Test
    void noLineIsLongerThanItsOctetsAndNoCharacterIsCut() {
        var title = "تذكير; بملف, العيادة \\ " + "موعد ".repeat(30) + "🗓".repeat(40);
        var file = CalendarFile.of(List.of(event("one", title, Optional.empty(), true)), MADE);
        for (var line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\r"), "every line ends in CR LF");
            assertFalse(line.contains("\uFFFD"));
        }
        assertEquals(
                title,
                Biweekly.parse(file).first().getEvents().getFirst().getSummary().getValue());
    }

    @Test
    void anotherReaderHasNothingToObjectTo() {
        var minute = ZonedDateTime.of(2026, 11, 27, 10, 30, 0, 0, ZoneId.of("Europe/Paris"));
        var file = CalendarFile.of(
                List.of(
                        event("one", "Reminder", Optional.empty(), true),
                        event("two", "Reminder", Optional.of(minute), false)),
                MADE);
        var warnings = Biweekly.parse(file).first().validate(ICalVersion.V2_0);
        assertTrue(warnings.isEmpty(), warnings.toString());
    }

    private static CalendarFile.Event event(String uid, String title, Optional<ZonedDateTime> minute, boolean isSure) {
        var day = minute.map(ZonedDateTime::toLocalDate).orElse(DAY);
        return new CalendarFile.Event(uid + "@recours.invalid", title, day, minute, isSure, ALARM);
    }

    private static VEvent read(CalendarFile.Event event) {
        var calendar = Biweekly.parse(CalendarFile.of(List.of(event), MADE)).first();
        assertEquals(1, calendar.getEvents().size());
        return calendar.getEvents().getFirst();
    }
}
