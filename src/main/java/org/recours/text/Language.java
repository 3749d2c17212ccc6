package org.recours.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A language that the program speaks.
public enum Language {
    /// With the day before the month, as the other languages and most offices abroad write it.
    ENGLISH("en", Locale.UK),
    FRENCH("fr", Locale.FRENCH),
    /// With European digits: ٥ beside 0 is the mistake that moves a date, and the official forms want European ones.
    ARABIC("ar", Locale.forLanguageTag("ar-u-nu-latn"));

    /// Lower case, as codes are written: “Fur” and “Ga” are names of languages, and no codes of others.
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The language with this ISO 639-1 code, if the program speaks it.
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /// What the system of this laptop speaks, if the program does too; else English.
    public static Language ofSystem() {
        return of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()).orElse(ENGLISH);
    }

    /// ISO 639-1.
    public String code() {
        return code;
    }

    /// A language by its code, named in this one; what is no code, as it was written.
    public String nameOf(String spoken) {
        return CODE.matcher(spoken).matches() ? Locale.forLanguageTag(spoken).getDisplayLanguage(locale) : spoken;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }
}
