package org.recours.domain.deadline;

import java.time.LocalDate;
import org.recours.domain.problem.Phrase;

/// The lines of an explanation that a person should look into, and not only read.
public final class Caution {

    private static final String UNCONFIRMED_HOLIDAY = "deadline.step.unconfirmedHoliday";
    private static final String DISPUTED_HOLIDAY = "deadline.step.disputedHoliday";
    private static final String FURTHER_DAYS = "deadline.step.furtherDays";
    private static final String OLD_RULE = "deadline.caution.oldRule";

    private Caution() {}

    /// The date would be another one if a holiday that nobody has confirmed were none.
    static Phrase unconfirmedHoliday() {
        return new Phrase(UNCONFIRMED_HOLIDAY);
    }

    /// The date would be another one without a holiday of which people of the clinic say different things.
    static Phrase disputedHoliday() {
        return new Phrase(DISPUTED_HOLIDAY);
    }

    /// Offices can be closed that day too: a feast before it lasts for days, and nobody has confirmed when.
    static Phrase furtherDays(LocalDate day) {
        return new Phrase(FURTHER_DAYS, day);
    }

    /// The rule was read long ago. For people of the clinic alone: it stands on no paper for the person.
    ///
    /// @param checkedOn when it was read last
    public static Phrase oldRule(LocalDate checkedOn) {
        return new Phrase(OLD_RULE, checkedOn);
    }

    static boolean isOfUnconfirmed(Phrase line) {
        return line.key().equals(UNCONFIRMED_HOLIDAY);
    }

    static boolean isOfDispute(Phrase line) {
        return line.key().equals(DISPUTED_HOLIDAY);
    }

    /// Whether a line is one of these.
    public static boolean isOne(Phrase line) {
        return isOfUnconfirmed(line)
                || isOfDispute(line)
                || line.key().equals(FURTHER_DAYS)
                || line.key().equals(OLD_RULE);
    }
}
