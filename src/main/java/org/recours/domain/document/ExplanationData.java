package org.recours.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;

/// What the explanation of a deadline tells the person. No name is on it.
///
/// @param due the day that is circled, with its hour where there is one
/// @param standing what holds on the day on which it is printed
/// @param steps why the day is what it is, in the order in which a person asks
/// @param decidedBy who made the decision, in its own words
/// @param reference the authority’s own
/// @param goesTo who decides on the remedy, in its own words
/// @param remedy what can be asked for
public record ExplanationData(
        Due due,
        ActBy standing,
        List<Phrase> steps,
        Optional<String> decidedBy,
        Optional<String> reference,
        Optional<String> goesTo,
        Optional<Phrase> remedy,
        Optional<String> caseNumber,
        LocalDate printedOn) {

    public ExplanationData {
        steps = List.copyOf(steps);
    }

    /// Says nothing of a client.
    @Override
    public String toString() {
        return "explanation_data";
    }
}
