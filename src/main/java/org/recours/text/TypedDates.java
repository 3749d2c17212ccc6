package org.recours.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.problem.Phrase;

/// Reads dates as people type or tell them: `3/11`, "yesterday", "about two weeks ago", "early May 2026", "٢٨ أكتوبر".
///
/// The day stands before the month. A year that is left out is the one that brings the day nearest to today. Whatever
/// could
/// be two things, or nothing, is answered with a sentence and never guessed.
public final class TypedDates {

    private static final Pattern TIME = Pattern.compile("(?:^|[ t])(\\d{1,2}(?::|h| h )\\d{2})$");
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])(?: ?[:.h]? ?([0-5]\\d))? ?h?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ](?:(\\d{1,2})|<m(\\d+)>)(?:[-/. ](\\d+))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("<m(\\d+)> (\\d{1,2})(?: (\\d{3,4}))?");
    private static final Pattern MONTH = Pattern.compile("(?:<(early|mid|late)> )?<m(\\d+)>(?: (\\d+))?");
    private static final Pattern AGO =
            Pattern.compile("(?:<(?:ago|in)> )?(?:(\\d{1,3}) )?<(day|week|month|year)>(?: <ago>)?");
    private static final Pattern LAST_WEEKDAY = Pattern.compile("<w(\\d)> <last>|<last> <w(\\d)>");
    private static final int FOUR_FIGURES = 1000;
    private static final Pattern WEEKDAY = Pattern.compile("^<w(\\d)> (?=[\\d<])");

    private final Text text;
    private final Map<CalendarSystem, DateWords> words = new ConcurrentHashMap<>();

    public TypedDates(Text text) {
        this.text = text;
    }

    /// What was typed, in the calendar that was chosen beside it.
    public TypedDate read(String typed, CalendarSystem system, LocalDate today) {
        var marked = words.computeIfAbsent(system, chosen -> new DateWords(text, chosen))
                .marked(typed);
        if (marked.isEmpty()) {
            return unclear("calendar.unclear.empty");
        }
        var time = TIME.matcher(marked);
        var hasTime = time.find();
        var reading = new Reading(system, today);
        var date = reading.read(hasTime ? marked.substring(0, time.start()).strip() : marked);
        if (date.isEmpty()) {
            return reading.why.<TypedDate>map(TypedDate.Unclear::new).orElseGet(() -> unclear("calendar.unclear.form"));
        }
        var written = date.get().written(typed.strip(), system);
        return hasTime ? withTime(written, time.group(1)) : new TypedDate.Understood(written);
    }

    /// An hour of the day as people write it, in the digits of any script: `14:30`, `14h30`, `1430`, `٩`.
    public static Optional<LocalTime> hour(String typed) {
        var found = HOUR.matcher(DateWords.plain(typed));
        if (!found.matches()) {
            return Optional.empty();
        }
        var minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minute));
    }

    private static TypedDate withTime(EventDate date, String typed) {
        return hour(typed)
                .<TypedDate>map(time -> new TypedDate.Understood(new EventDate(
                        date.asWritten(),
                        date.calendar(),
                        date.from(),
                        date.to(),
                        Optional.of(time),
                        Optional.empty())))
                .orElseGet(() -> unclear("calendar.unclear.time"));
    }

    private static TypedDate unclear(String key) {
        return new TypedDate.Unclear(new Phrase(key));
    }

    /// One attempt; it keeps why it failed.
    private static final class Reading {

        private final CalendarSystem system;
        private final LocalDate today;
        private Optional<Phrase> why = Optional.empty();

        Reading(CalendarSystem system, LocalDate today) {
            this.system = system;
            this.today = today;
        }

        Optional<EventDate> read(String marked) {
            var about = marked.contains("<about>");
            var words = marked.replaceFirst(" ?<about>", "").strip();
            var date = relative(words, about).or(() -> absolute(words));
            return date.map(exact -> about && exact.isExact() ? around(exact, 3) : exact);
        }

        private Optional<EventDate> relative(String words, boolean about) {
            return switch (words) {
                case "<today>" -> Optional.of(EventDate.on(today));
                case "<yesterday>" -> Optional.of(EventDate.on(today.minusDays(1)));
                case "<beforeYesterday>" -> Optional.of(EventDate.on(today.minusDays(2)));
                case "<tomorrow>" -> Optional.of(EventDate.on(today.plusDays(1)));
                default -> counted(words, about).or(() -> lastWeekday(words));
            };
        }

        /// "in 2 weeks", "3 days ago"; about so long ago leaves a third of it open on both sides.
        private Optional<EventDate> counted(String words, boolean about) {
            var matcher = AGO.matcher(words);
            var ago = words.contains("<ago>");
            if (!matcher.matches() || ago == words.contains("<in>")) {
                return Optional.empty();
            }
            var unit = ChronoUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S");
            var amount = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
            var day = today.plus(ago ? -amount : amount, unit);
            var open = Math.max(1, Math.ceilDiv(Math.abs(ChronoUnit.DAYS.between(today, day)), 3));
            var date = EventDate.on(day);
            return Optional.of(about ? within(around(date, open), ago) : date);
        }

        /// What was ago is not after today, and what is to come is not before it.
        private EventDate within(EventDate date, boolean ago) {
            var from = !ago && date.from().isBefore(today) ? today : date.from();
            var to = ago && date.to().isAfter(today) ? today : date.to();
            return EventDate.between(from, to);
        }

        private Optional<EventDate> lastWeekday(String words) {
            var matcher = LAST_WEEKDAY.matcher(words);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            var day = weekday(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            return Optional.of(EventDate.on(today.with(TemporalAdjusters.previous(day))));
        }

        private Optional<EventDate> absolute(String words) {
            var weekday = WEEKDAY.matcher(words);
            if (!weekday.find()) {
                return day(words).or(() -> month(words));
            }
            return day(words.substring(weekday.end())).filter(date -> falls(date, weekday(weekday.group(1))));
        }

        private boolean falls(EventDate date, DayOfWeek weekday) {
            if (date.from().getDayOfWeek() == weekday) {
                return true;
            }
            why = Optional.of(new Phrase("calendar.unclear.weekday", date.from()));
            return false;
        }

        private Optional<EventDate> day(String words) {
            var first = YEAR_FIRST.matcher(words);
            if (first.matches()) {
                return on(first.group(1), first.group(2), first.group(3));
            }
            var middle = DAY_FIRST.matcher(words);
            if (middle.matches()) {
                var month = middle.group(2) == null ? middle.group(3) : middle.group(2);
                return on(middle.group(4), month, middle.group(1));
            }
            var last = MONTH_FIRST.matcher(words);
            return last.matches() ? on(last.group(3), last.group(1), last.group(2)) : Optional.empty();
        }

        private Optional<EventDate> on(@Nullable String year, String month, String day) {
            var m = Integer.parseInt(month);
            var d = Integer.parseInt(day);
            var date = year == null ? nearest(m, d) : year(year).flatMap(y -> Calendars.toDay(system, y, m, d));
            if (date.isEmpty() && why.isEmpty()) {
                why = Optional.of(new Phrase("calendar.unclear.noSuchDay"));
            }
            return date.map(EventDate::on);
        }

        private Optional<LocalDate> nearest(int month, int day) {
            var thisYear = Calendars.year(system, today);
            return IntStream.rangeClosed(thisYear - 1, thisYear + 1)
                    .mapToObj(year -> Calendars.toDay(system, year, month, day))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
        }

        /// Four digits, or two of this century that are not yet to come.
        private Optional<Integer> year(String digits) {
            var year = Integer.parseInt(digits);
            var thisYear = Calendars.year(system, today);
            var full = digits.length() == 2 ? thisYear / 100 * 100 + year : year;
            if (digits.length() > 2 && full < FOUR_FIGURES) {
                why = Optional.of(new Phrase("calendar.unclear.yearLongPast", String.valueOf(full)));
                return Optional.empty();
            }
            if ((digits.length() == 2 && full > thisYear + 1) || Math.abs(full - thisYear) > 150) {
                why = Optional.of(new Phrase("calendar.unclear.year", digits));
                return Optional.empty();
            }
            return Optional.of(full);
        }

        /// A month, or its first, middle or last third.
        private Optional<EventDate> month(String words) {
            var matcher = MONTH.matcher(words);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            var month = Integer.parseInt(matcher.group(2));
            var typed = Optional.ofNullable(matcher.group(3));
            var year = typed.isPresent()
                    ? typed.flatMap(this::year)
                    : nearest(month, 1).map(day -> yearOf(day));
            return year.flatMap(y -> part(matcher.group(1), y, month));
        }

        private int yearOf(LocalDate day) {
            return Calendars.year(system, day);
        }

        private Optional<EventDate> part(@Nullable String part, int year, int month) {
            var first = part == null || part.equals("early") ? 1 : part.equals("mid") ? 11 : 21;
            var last = part == null || part.equals("late") ? 31 : part.equals("mid") ? 20 : 10;
            var from = Calendars.toDay(system, year, month, first)
                    .or(() -> Calendars.toDay(system, year, month, 1)); // the thirteenth month has five days
            var to = IntStream.iterate(last, day -> day > 0, day -> day - 1)
                    .mapToObj(day -> Calendars.toDay(system, year, month, day))
                    .flatMap(Optional::stream)
                    .findFirst();
            return from.flatMap(start -> to.map(end -> EventDate.between(start, end)));
        }

        private static EventDate around(EventDate date, long days) {
            return EventDate.between(date.from().minusDays(days), date.to().plusDays(days));
        }

        private static DayOfWeek weekday(String icu) {
            return DayOfWeek.SATURDAY.plus(Integer.parseInt(icu));
        }
    }
}
