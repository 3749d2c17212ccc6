package org.recours.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// The feasts that many countries keep, whose names this program says in each of its languages. The others have the
/// name that the prefill gives them.
enum Feast {
    ID_AL_FITR,
    ID_UL_ADHA,
    ARAFAAT,
    ASCHURA,
    TASUA,
    ARBAEEN,
    MAWLID_AN_NABI,
    NEWYEAR,
    RAMADAN,
    RAMADAN_END,
    LAILAT_AL_MIRAJ,
    LAILAT_AL_QADR,
    JUMUATUL_WIDA,
    ID_AL_GHADIR,
    NEW_YEAR,
    LABOUR_DAY,
    INDEPENDENCE_DAY,
    NATIONAL_DAY,
    REPUBLIC_DAY,
    MARTYRS_DAY,
    CHRISTMAS_EVE,
    CHRISTMAS,
    FIRST_CHRISTMAS_DAY,
    SECOND_CHRISTMAS_DAY,
    BOXING_DAY,
    STEPHENS,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    ASCENSION_DAY,
    PENTECOST,
    WHIT_MONDAY,
    ASSUMPTION_DAY,
    ALL_SAINTS,
    WOMENS_DAY;

    private static final String FURTHER_DAY = "_\\d$";

    /// What Jollyday calls a feast, without the number of a further day.
    static String named(String key) {
        return key.replaceFirst(FURTHER_DAY, "");
    }

    /// @param key   as Jollyday has it, `islamic.ID_AL_FITR_2`
    /// @param other its name where this table has none
    static Phrase phrase(String key, String other) {
        var feast = of(named(key).replaceFirst("^[a-z]+\\.", ""));
        if (feast.isEmpty()) {
            return new Phrase("calendar.holiday", other);
        }
        var name = new Phrase("calendar.feast." + feast.get());
        return key.equals(named(key))
                ? name
                : new Phrase("calendar.furtherDay", name, Integer.parseInt(key.substring(key.length() - 1)));
    }

    private static Optional<Feast> of(String name) {
        return Arrays.stream(values())
                .filter(feast -> feast.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
