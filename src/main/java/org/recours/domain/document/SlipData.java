package org.recours.domain.document;

import java.time.LocalDate;
import java.time.LocalTime;

/// All that a pocket slip may hold. No text fits in: whoever finds the slip learns a day and a picture.
public record SlipData(LocalDate day, LocalTime hour, SlipSymbol symbol, SlipCode code) {

    @Override
    public String toString() {
        return "SlipData";
    }
}
