package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.text.Text;

/// A contested decision in a few words: who decided and under which reference, else of which day it is.
record DecisionWords(Text text) {

    /// Empty where nothing is known of it.
    String of(ContestedDecision decision) {
        var named = Stream.of(decision.authority(), decision.reference())
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        return named.isEmpty() ? day(decision).orElse("") : named;
    }

    /// The same so that it can be told from the others of its case: with its day where two have the same words.
    String among(List<ContestedDecision> all, ContestedDecision decision) {
        var words = of(decision);
        boolean isShared = all.stream().filter(other -> of(other).equals(words)).count() > 1;
        var known = isShared
                ? Stream.concat(Stream.of(words), day(decision).stream())
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" · "))
                : words;
        return known.isEmpty() ? text.get("case.decision.nothingKnown") : known;
    }

    private Optional<String> day(ContestedDecision decision) {
        return decision.date()
                .or(decision::notifiedOn)
                .map(EventDate::from)
                .map(day -> text.get("case.due.decisionOf", day));
    }
}
