package org.recours.text;

import com.ibm.icu.util.VTimeZone;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A file of dates for calendar programs and telephones (iCalendar, RFC 5545).
///
/// Only what is needed of it: whole days, minutes in a time zone, one alarm each. It says nothing but titles, because
/// it
/// leaves the laptop and lies unsealed on other machines.
public final class CalendarFile {

    /// A content line is at most so long, in octets without its end (RFC 5545, 3.1).
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = LOCAL.withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();

    private CalendarFile() {}

    /// One date.
    ///
    /// @param uid the same whenever it is exported, so that a later file moves the date instead of doubling it
    /// @param minute where the day ends earlier than at midnight
    /// @param isSure whether it rests on something that counts
    /// @param alarm when the calendar reminds
    public record Event(
            String uid, String title, LocalDate day, Optional<ZonedDateTime> minute, boolean isSure, Instant alarm) {

        /// Says nothing of a client.
        @Override
        public String toString() {
            return "calendar_event";
        }
    }

    /// The file with these dates.
    ///
    /// @param madeAt by which a calendar program knows which of two files is the later
    public static String of(List<Event> events, Instant madeAt) {
        var made = new CalendarFile();
        made.line("BEGIN:VCALENDAR");
        made.line("VERSION:2.0");
        made.line("PRODID:-//Recours//Recours//EN");
        made.line("CALSCALE:GREGORIAN");
        made.line("METHOD:PUBLISH");
        made.zones(events);
        events.forEach(event -> made.event(event, madeAt));
        made.line("END:VCALENDAR");
        return made.file.toString();
    }

    /// Each zone that a minute needs, with its clock changes from a year before on.
    private void zones(List<Event> events) {
        var minutes = events.stream().flatMap(event -> event.minute.stream()).toList();
        minutes.stream()
                .map(ZonedDateTime::getZone)
                .filter(CalendarFile::isNamed)
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .forEach(zone -> zone(
                        zone,
                        minutes.stream()
                                .filter(minute -> minute.getZone().equals(zone))
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                                .minusYears(1)
                                .toInstant()));
    }

    /// As ICU’s tables have it, without what only ICU reads, offsets without seconds.
    private void zone(ZoneId zone, Instant from) {
        var written = new StringWriter();
        try {
            VTimeZone.create(zone.getId()).write(written, from.toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer in memory does not fail
        }
        written.toString()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("X-TZINFO"))
                .map(line -> line.replaceFirst("^(TZOFFSET\\w+:[+-]\\d{4})00$", "$1"))
                .forEach(this::line);
    }

    private static boolean isNamed(ZoneId zone) {
        return !(zone.normalized() instanceof ZoneOffset) && VTimeZone.create(zone.getId()) != null;
    }

    private void event(Event event, Instant madeAt) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid);
        line("DTSTAMP:" + UTC.format(madeAt) + "Z");
        event.minute.ifPresentOrElse(this::minute, () -> {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day));
            line("DTEND;VALUE=DATE:" + DAY.format(event.day.plusDays(1)));
        });
        line("SUMMARY:" + escaped(event.title));
        line("STATUS:" + (event.isSure ? "CONFIRMED" : "TENTATIVE"));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(event.title));
        line("TRIGGER;VALUE=DATE-TIME:" + UTC.format(event.alarm) + "Z");
        line("END:VALARM");
        line("END:VEVENT");
    }

    private void minute(ZonedDateTime minute) {
        if (isNamed(minute.getZone())) {
            line("DTSTART;TZID=" + minute.getZone().getId() + ":" + LOCAL.format(minute));
        } else {
            line("DTSTART:" + UTC.format(minute) + "Z");
        }
    }

    /// Text as a value (RFC 5545, 3.3.11).
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// Folds what is too long, never within a character.
    private void line(String content) {
        var octets = 0;
        for (var i = 0; i < content.length(); ) {
            var character = Character.toString(content.codePointAt(i));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += length;
            i += character.length();
        }
        file.append(END);
    }
}
