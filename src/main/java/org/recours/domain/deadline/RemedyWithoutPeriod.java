package org.recours.domain.deadline;

import java.util.List;
import java.util.Set;
import org.recours.domain.problem.Phrase;

/// A remedy that a pack knows and for which it names no period that could be counted.
///
/// No text sets one, the texts that were read name several and not for whom, or each campaign sets its own day. It is
/// there to be read: it is never offered for a decision, and no date is ever made of it.
///
/// @param id stable and dotted, such as `un.hrc`; no rule has the same
/// @param packVersion the pack it was read from
/// @param countries ISO 3166 codes; empty when it is open everywhere
/// @param notes why there is no period, and what else a person should read
public record RemedyWithoutPeriod(
        String id,
        String packVersion,
        Phrase remedy,
        Set<String> countries,
        String authority,
        Provenance provenance,
        RuleStatus status,
        List<Phrase> notes) {

    public RemedyWithoutPeriod {
        countries = Set.copyOf(countries);
        notes = List.copyOf(notes);
    }
}
