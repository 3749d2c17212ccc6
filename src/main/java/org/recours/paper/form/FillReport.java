package org.recours.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.document.FieldNote;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;

/// Collects what became of each field.
final class FillReport {

    private final Set<String> filled = new LinkedHashSet<>();
    private final List<FieldNote> left = new ArrayList<>();
    private final List<FieldNote> notFitting = new ArrayList<>();

    void filled(String field) {
        filled.add(field);
    }

    void left(String field, Phrase why) {
        left.add(new FieldNote(field, why));
    }

    void left(String field, Phrase why, String suggestion) {
        left.add(new FieldNote(field, why, Optional.of(suggestion)));
    }

    void notFitting(String field, Phrase what) {
        notFitting.add(new FieldNote(field, what));
    }

    FillResult filled(Printout printout) {
        return new FillResult.Filled(printout, List.copyOf(filled), left, notFitting);
    }
}
