package org.recours.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.TimeZoneNames;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.problem.Phrase;

/// Every word that a person reads, in one language: `i18n/messages*.properties` through ICU's message patterns.
///
/// Arguments are numbered: `{0}`, `{0, plural, one {# case} other {# cases}}`. Safe to share between threads.
public final class Text {

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Dates dates;

    private Text(Language language, Map<String, String> patterns, Dates dates) {
        this.language = language;
        this.patterns = patterns;
        this.dates = dates;
    }

    /// The words of this language.
    public static Text in(Language language) {
        var suffix = language == Language.ENGLISH ? "" : "_" + language.code();
        return new Text(language, read("/org/recours/i18n/messages" + suffix + ".properties"), new Dates(language));
    }

    /// The same words, each date followed by the same day of another calendar in brackets.
    public Text beside(CalendarSystem calendar) {
        return new Text(language, patterns, new Dates(language, calendar));
    }

    public Language language() {
        return language;
    }

    /// Dates as this language writes them.
    public Dates dates() {
        return dates;
    }

    /// The sentence under this key.
    ///
    /// @throws IllegalArgumentException when there is none: a bug that the message test finds first
    public String get(String key, Object... arguments) {
        return render(key, List.of(arguments));
    }

    /// Whether there is a sentence under this key: a code of a newer version has none yet.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The name of a country, ISO 3166.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    public String get(Phrase phrase) {
        return render(phrase.key(), phrase.arguments());
    }

    private String render(String key, List<Object> arguments) {
        var format = formats.computeIfAbsent(key, this::format);
        var words = arguments.stream().map(this::word).toArray();
        synchronized (format) { // ICU's formats keep state while they work
            return format.format(words);
        }
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Phrase phrase -> get(phrase);
            case LocalDate date -> dates.weekdayAndDate(date);
            case Number number -> number;
            case ZoneId zone -> city(zone);
            default -> argument.toString();
        };
    }

    /// The place whose clock it is; an offset from the world’s time has none.
    private String city(ZoneId zone) {
        var names = TimeZoneNames.getInstance(language.locale());
        return Objects.requireNonNullElse(names.getExemplarLocationName(zone.getId()), zone.getId());
    }

    private MessageFormat format(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return new MessageFormat(pattern, numbers());
    }

    /// The narrow space between French thousands can’t be seen in the font of the screen. Canadian French writes a
    /// no-break space there, and counts and pluralises as French does.
    private Locale numbers() {
        return language == Language.FRENCH ? Locale.CANADA_FRENCH : language.locale();
    }

    private static Map<String, String> read(String resource) {
        try (var stream = Text.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
