package org.recours.domain.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.Extension;
import org.recours.domain.deadline.Counting.HourStart;
import org.recours.domain.deadline.Counting.Margin;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.Counting.Roll;

/// One line of `vectors.csv`. The words in its column `counting` are understood one by one; an unknown one is an error.
record DeadlineVector(String id, Map<String, String> columns) {

    private static final Set<DayOfWeek> FRIDAY_SATURDAY = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    private static final Set<DayOfWeek> SATURDAY_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Pattern SUSPENDED = Pattern.compile("suspended from (\\S+)");
    private static final Pattern RESUMES = Pattern.compile("resumes on notification (\\S+)");

    static List<DeadlineVector> all() {
        try (var stream = DeadlineVector.class.getResourceAsStream("/org/recours/deadline/vectors.csv")) {
            var lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var header = cells(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .map(line -> vector(header, cells(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeadlineVector vector(List<String> header, List<String> cells) {
        var columns = new TreeMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            columns.put(header.get(i), cells.get(i));
        }
        return new DeadlineVector(cells.getFirst(), Map.copyOf(columns));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    String law() {
        return column("law").isEmpty() ? "no law in particular" : column("law");
    }

    String note() {
        return column("note");
    }

    String expected() {
        return column("expected");
    }

    /// The last day by the engine, written as the file writes it.
    String computed() {
        if (column("direction").equals("roll-only")) {
            return DayCount.rolled(LocalDate.parse(column("event")), roll(), Direction.FORWARD, calendar())
                    .toString();
        }
        var engine = new DeadlineEngine(Calendars.same(calendar(), ZoneOffset.UTC), 3);
        var last = engine.compute(rule(), facts(), event().from()).legalLastDay();
        return last.minute()
                .map(minute -> minute.toLocalDateTime().toString())
                .orElseGet(() -> last.day().toString());
    }

    private String column(String name) {
        return Objects.requireNonNull(columns.get(name));
    }

    private Rule rule() {
        var period = Period.parse(column("period")).orElseThrow();
        var rule = TestRules.rule(period, counting());
        if (!rule.problems().isEmpty()) {
            throw new IllegalStateException(id + " makes a rule that contradicts itself: " + rule.problems());
        }
        return rule;
    }

    private Counting counting() {
        var words = column("counting");
        var known = Arrays.stream(words.split(";|, "))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        var margin =
                words.contains("franc") ? Margin.FRANC : words.contains("clear days") ? Margin.CLEAR_DAYS : Margin.NONE;
        var start = words.contains("next full hour") ? HourStart.NEXT_FULL_HOUR : HourStart.EXACT_MINUTE;
        known.stream().filter(word -> !isUnderstood(word)).findFirst().ifPresent(word -> {
            throw new IllegalStateException(id + ": " + word);
        });
        return new Counting(
                Direction.valueOf(column("direction").toUpperCase(Locale.ROOT)),
                Counting.EventDay.EXCLUDED,
                margin,
                roll(),
                start,
                words.contains("5 days or fewer skip") ? 5 : 0,
                law().startsWith("Reg. 1182/71") && !column("period").startsWith("PT") ? 2 : 0,
                words.contains("3rd day after hand-over") ? List.of(new DeemedService(3, Optional.empty())) : List.of(),
                column("period").startsWith("PT") ? Counting.Recipients.EARLIEST : Counting.Recipients.LATEST,
                extensions(words),
                List.of(),
                words.contains("suspended")
                        ? Optional.of(new PauseRule(
                                PauseRule.Request.LEGAL_AID,
                                PauseRule.Effect.SUSPENDS,
                                Optional.of(Period.ofDays(15)),
                                Optional.empty()))
                        : Optional.empty(),
                false);
    }

    private static boolean isUnderstood(String word) {
        return Stream.of(
                                "franc",
                                "clear days",
                                "clear days to a hearing: earliest hearing day",
                                "periods of 5 days or fewer skip non-working days",
                                "from the next full hour",
                                "elapsed hours",
                                "working days",
                                "then roll again",
                                "deemed served on the 3rd day after hand-over to the reception centre")
                        .anyMatch(word::equals)
                || word.matches("then P\\d+D (after the roll|before the roll)")
                || SUSPENDED.matcher(word).matches()
                || RESUMES.matcher(word).matches();
    }

    private static List<Extension> extensions(String words) {
        var matcher = Pattern.compile("then (P\\d+D) (after|before) the roll").matcher(words);
        if (!matcher.find()) {
            return List.of();
        }
        var order = matcher.group(2).equals("after") ? Extension.Order.AFTER_ROLL : Extension.Order.BEFORE_ROLL;
        return List.of(new Extension(
                Circumstance.SERVED_BY_POST, Period.parse(matcher.group(1)).orElseThrow(), order));
    }

    private Facts facts() {
        var facts = Facts.of(event()).with(Circumstance.SERVED_BY_POST);
        var suspended = SUSPENDED.matcher(column("counting"));
        var resumes = RESUMES.matcher(column("counting"));
        return suspended.find() && resumes.find()
                ? facts.with(
                        PauseRule.Request.LEGAL_AID,
                        new Facts.Pause(
                                LocalDate.parse(suspended.group(1).replace(";", "")),
                                Optional.of(LocalDate.parse(resumes.group(1)))))
                : facts;
    }

    private EventDate event() {
        var parts = column("event").split(" ", -1);
        if (!parts[0].contains("T")) {
            return EventDate.on(LocalDate.parse(parts[0]));
        }
        var minute = LocalDateTime.parse(parts[0]);
        var zone = parts.length > 1 ? ZoneId.of(parts[1]) : ZoneOffset.UTC;
        return EventDate.at(minute.toLocalDate(), minute.toLocalTime(), zone);
    }

    private Roll roll() {
        return Roll.valueOf(column("roll").toUpperCase(Locale.ROOT));
    }

    private WorkingCalendar calendar() {
        var weekend = column("weekend").equals("FRI-SAT") ? FRIDAY_SATURDAY : SATURDAY_SUNDAY;
        var holidays = Arrays.stream(column("holidays").split(";"))
                .filter(day -> !day.isEmpty())
                .map(day -> new Holiday(LocalDate.parse(day), "", Holiday.Standing.CONFIRMED))
                .collect(Collectors.toList());
        return WorkingCalendar.of("vectors", weekend, holidays);
    }
}
