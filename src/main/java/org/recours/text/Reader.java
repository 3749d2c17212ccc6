package org.recours.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recours.domain.calendar.CalendarSystem;

/// Who reads a paper: a language, spoken by the program or not, and the calendar by which the reader counts days.
///
/// @param language ISO 639 code of the language that the person reads or speaks
/// @param words the program’s own language that stands in where it does not speak the reader’s
/// @param country ISO 3166 code of where the reader lives: it decides on which day a week begins
/// @param calendar stands beside the Gregorian one
public record Reader(String language, Language words, Optional<String> country, CalendarSystem calendar) {

    /// Languages whose readers write dates in another calendar too. A person may always choose another one.
    private static final Map<String, CalendarSystem> CALENDARS = Map.of(
            "ar", CalendarSystem.HIJRI,
            "am", CalendarSystem.ETHIOPIC,
            "ti", CalendarSystem.ETHIOPIC,
            "fa", CalendarSystem.SOLAR_HIJRI,
            "prs", CalendarSystem.SOLAR_HIJRI,
            "haz", CalendarSystem.SOLAR_HIJRI,
            "ps", CalendarSystem.SOLAR_HIJRI,
            "th", CalendarSystem.THAI);

    /// Dari and Hazaragi, which ICU knows as the Persian of Afghanistan.
    private static final Set<String> OF_AFGHANISTAN = Set.of("prs", "haz");

    private static final Set<String> KNOWN = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    public Reader {
        words = Language.of(language).orElse(words);
    }

    /// A reader of this language, with the calendar that such readers use beside the Gregorian one.
    ///
    /// @param otherwise stands in where the program does not speak that language
    public static Reader of(String language, Language otherwise, Optional<String> country) {
        return new Reader(language, otherwise, country, CALENDARS.getOrDefault(language, CalendarSystem.GREGORIAN));
    }

    /// A reader of a language that the program speaks.
    public static Reader of(Language language) {
        return of(language.code(), language, Optional.empty());
    }

    /// The same reader with another calendar.
    public Reader in(CalendarSystem other) {
        return new Reader(language, words, country, other);
    }

    /// The same reader, told in the program’s own words: for what no font or no table can write in theirs.
    public Reader inWords() {
        return new Reader(words.code(), words, country, calendar);
    }

    /// Whether the program speaks the reader’s language.
    public boolean isSpoken() {
        return Language.of(language).isPresent();
    }

    /// Whether the names of days and months are known in the reader’s language.
    public boolean hasNames() {
        return OF_AFGHANISTAN.contains(language) || KNOWN.contains(language);
    }

    public boolean isRightToLeft() {
        return locale().isRightToLeft();
    }

    /// The calendar in which the reader lives from day to day. Who reads Arabic has Hijri dates on papers, and
    /// Gregorian
    /// months on the telephone and on the wall: the page of a wall calendar follows those.
    public CalendarSystem daily() {
        return calendar == CalendarSystem.HIJRI ? CalendarSystem.GREGORIAN : calendar;
    }

    /// With European digits, as everywhere in the program.
    ULocale locale() {
        var base = OF_AFGHANISTAN.contains(language)
                ? new ULocale("fa_AF")
                : isSpoken() || !KNOWN.contains(language) ? ULocale.forLocale(words.locale()) : new ULocale(language);
        var place = country.map(code -> new ULocale(base.getLanguage() + "_" + code))
                .orElse(base);
        return place.setKeywordValue("numbers", "latn");
    }
}
