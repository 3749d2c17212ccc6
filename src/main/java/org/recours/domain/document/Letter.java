package org.recours.domain.document;

import java.util.List;

/// A letter that was laid out, and what a person still has to do by hand.
///
/// @param missing fields that were left as blanks, in the order in which they stand in the letter
/// @param unprintable characters that none of the embedded fonts has; they print as boxes
public record Letter(Printout printout, List<LetterField> missing, List<String> unprintable) {

    public Letter {
        missing = List.copyOf(missing);
        unprintable = List.copyOf(unprintable);
    }

    /// Names nothing of a client.
    @Override
    public String toString() {
        return "Letter[" + printout + ", missing " + missing.size() + "]";
    }
}
