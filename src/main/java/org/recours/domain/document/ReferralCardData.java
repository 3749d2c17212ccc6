package org.recours.domain.document;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.casefile.Consent;

/// What a referral needs, and nothing of what happened: there is no place for a narrative or a name.
///
/// @param safeContact how, when and through whom the person can be reached safely
/// @param language that the person speaks, named in the language of the card
/// @param consent to be referred; absent when it was not yet asked
/// @param focalPoint to whom the person is referred
/// @param on the day of the referral
public record ReferralCardData(
        SlipCode code,
        Optional<String> safeContact,
        Optional<String> language,
        Interpreter interpreter,
        Optional<Consent> consent,
        Optional<String> focalPoint,
        LocalDate on) {

    /// Whether the person needs one.
    public enum Interpreter {
        NEEDED,
        NOT_NEEDED,
        NOT_ASKED
    }

    /// Names nothing of a client.
    @Override
    public String toString() {
        return "ReferralCardData";
    }
}
