package org.recours.domain.casefile;

import java.util.Arrays;
import java.util.Optional;

/// What a matter is about, at the first of two levels. The codes are stable: they are in every statistic.
public enum Category {
    SOCIAL_PROTECTION("SP"),
    ASYLUM("AS"),
    DOCUMENTS("DO"),
    DETENTION("DE"),
    AID("AI"),
    EDUCATION_HEALTH("ED"),
    WORK("WK"),
    HOUSING("HL"),
    /// Family matters and the protection of children.
    FAMILY("FM"),
    /// Gender-based violence.
    GENDER_VIOLENCE("GB"),
    /// Sexual exploitation and abuse by those who bring aid.
    SEXUAL_EXPLOITATION("SX"),
    FRAUD("FR"),
    STAFF_CONDUCT("SD"),
    DATA_PROTECTION("DP"),
    HOST_COMMUNITY("HC"),
    INFORMATION("IN"),
    FEEDBACK("PO"),
    OUT_OF_SCOPE("OT");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    /// The category with this code of two letters.
    public static Optional<Category> of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst();
    }

    /// Two letters, stable for ever.
    public String code() {
        return code;
    }

    /// Whether a case of this category stays on this laptop, asks only for what a referral needs, and can be made no
    /// wider than that before a narrative is typed: receive, do not investigate, refer.
    public boolean isRestricted() {
        return switch (this) {
            case SEXUAL_EXPLOITATION, GENDER_VIOLENCE, STAFF_CONDUCT, FAMILY -> true;
            default -> false;
        };
    }
}
