package org.recours.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recours.domain.calendar.CalendarSystem;

/// Turns the words of a typed date into marks that do not depend on the language: "il y a deux semaines" into
/// `<ago> 2 <week>`.
///
/// Its words come from the messages `calendar.word.*` (alternatives are parted by `|`, and `2*` before a word says that
/// it
/// means two, such as an Arabic dual) and from ICU's month and weekday names.
final class DateWords {

    private static final List<String> MARKS = List.of(
            "beforeYesterday",
            "today",
            "yesterday",
            "tomorrow",
            "ago",
            "in",
            "about",
            "early",
            "mid",
            "late",
            "last",
            "day",
            "week",
            "month",
            "year",
            "filler");
    /// Arabic names its months in three ways, by region.
    private static final List<String> MONTH_LOCALES = List.of("en", "fr", "ar", "ar_SY", "ar_DZ", "ar_TN", "ar_MA");

    private final Map<String, String> marks = new HashMap<>();
    private final List<String> longestFirst;

    DateWords(Text text, CalendarSystem system) {
        for (var mark : MARKS) {
            for (var word : text.get("calendar.word." + mark).split("\\|", -1)) {
                var two = word.startsWith("2*");
                marks.put(plain(two ? word.substring(2) : word), (two ? "2 " : "") + mark(mark));
            }
        }
        var numbers = text.get("calendar.word.numbers").split("\\|", -1);
        for (var i = 0; i < numbers.length; i++) {
            for (var word : numbers[i].split(",", -1)) {
                marks.putIfAbsent(plain(word), String.valueOf(i + 1));
            }
        }
        MONTH_LOCALES.forEach(locale -> addMonths(locale, system));
        addWeekdays(text.language());
        longestFirst = marks.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The typed text with its known words as marks; unknown words stay, and so match nothing.
    String marked(String typed) {
        var left = " " + plain(typed) + " ";
        for (var word : longestFirst) {
            left = left.replace(" " + word + " ", " " + marks.get(word) + " ");
        }
        return left.replace("<filler>", " ").strip().replaceAll(" +", " ");
    }

    private void addMonths(String locale, CalendarSystem system) {
        var symbols = new DateFormatSymbols(Calendars.calendar(system), new ULocale(locale));
        for (var width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
            for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                var names = symbols.getMonths(context, width);
                for (var i = 0; i < names.length; i++) {
                    marks.putIfAbsent(plain(names[i]), "<m" + (i + 1) + ">");
                }
            }
        }
    }

    /// From Sunday as 1, as ICU counts.
    private void addWeekdays(Language language) {
        var names = new DateFormatSymbols(ULocale.forLocale(language.locale())).getWeekdays();
        for (var i = 1; i < names.length; i++) {
            marks.putIfAbsent(plain(names[i]), "<w" + i + ">");
        }
    }

    private static String mark(String name) {
        return "<" + name + ">";
    }

    /// Small letters, European digits, no vowel marks, one form of each Arabic letter, words parted by one space.
    static String plain(String text) {
        var out = new StringBuilder();
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(text.toLowerCase(Locale.ROOT));
        folded.codePoints().forEach(c -> {
            var digit = Character.digit(c, 10);
            if (digit >= 0) {
                out.append(digit);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
                out.appendCodePoint(one(c));
            }
        });
        return out.toString()
                .replaceAll("(?<=\\p{L})\\.", " ")
                .replaceAll("(?<=\\d)(er|st|nd|rd|th)\\b", "")
                .replaceAll("[,،'’]|-(?=\\p{L})|(?<=\\p{L})-", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int one(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
        };
    }
}
