package org.recours.domain.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.change.Shape;

/// That a person agreed, or withdrew: to what, told in which language, given how.
///
/// Replaced whole, because it is one act. Where two laptops differ, a withdrawal counts until a person decides.
///
/// @param by       who agreed: the person, a guardian
/// @param purpose  for what: recording, sharing with whom
/// @param language ISO 639 code of the language in which it was explained
public record Consent(
        boolean isGiven, String by, String purpose, String language, Optional<Manner> manner, Optional<LocalDate> on) {

    /// How it was given.
    public enum Manner {
        SPOKEN,
        SIGNED,
        THUMB_PRINT,
        BY_GUARDIAN
    }

    static final Shape<Consent> SHAPE = Shape.parts(
            consent -> Shape.Parts.none()
                    .with("given", Shape.FLAG, consent.isGiven)
                    .with("by", Shape.TEXT, consent.by)
                    .with("purpose", Shape.TEXT, consent.purpose)
                    .with("language", Shape.TEXT, consent.language)
                    .maybe("manner", Shape.code(Manner.class), consent.manner)
                    .maybe("on", Shape.DATE, consent.on),
            parts -> new Consent(
                    parts.need("given", Shape.FLAG),
                    parts.get("by", Shape.TEXT).orElse(""),
                    parts.get("purpose", Shape.TEXT).orElse(""),
                    parts.get("language", Shape.TEXT).orElse(""),
                    parts.get("manner", Shape.code(Manner.class)),
                    parts.get("on", Shape.DATE)));

    @Override
    public String toString() {
        return "Consent[" + isGiven + "]";
    }
}
