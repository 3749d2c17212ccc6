package org.recours.pack;

import java.util.List;
import org.recours.domain.deadline.RulePack;

/// A pack file is taken whole or not at all.
public sealed interface PackRead {

    record Taken(RulePack pack) implements PackRead {}

    /// One mistake for each rule that has one, in the order of the file.
    record Refused(List<PackMistake> mistakes) implements PackRead {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
