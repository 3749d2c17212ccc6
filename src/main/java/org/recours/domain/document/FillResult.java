package org.recours.domain.document;

import java.util.List;
import java.util.Set;

/// How filling in a form ended.
public sealed interface FillResult {

    /// A filled copy was made.
    ///
    /// @param filled names of the fields that hold their value now
    /// @param left fields that stayed as they were, and why
    /// @param notFitting fields among `filled` whose value was cut or cannot be read whole on the page
    record Filled(Printout printout, List<String> filled, List<FieldNote> left, List<FieldNote> notFitting)
            implements FillResult {

        public Filled {
            filled = List.copyOf(filled);
            left = List.copyOf(left);
            notFitting = List.copyOf(notFitting);
        }

        @Override
        public String toString() {
            return "Filled";
        }
    }

    /// Nothing was done: ask, and fill again with the decisions that were taken.
    record Undecided(Set<FormDecision> decisions) implements FillResult {

        public Undecided {
            decisions = Set.copyOf(decisions);
        }
    }

    record Refused(FormRefusal why) implements FillResult {}
}
