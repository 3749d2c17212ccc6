package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.deadline.DecisionDoubts;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;

/// What a person is asked about a contested decision before it is saved, by the rules of the clinic.
public final class DoubtDecision {

    private final Supplier<ClinicRules> rules;
    private final Supplier<LocalDate> today;

    /// @param today the confirmed date of the desk
    public DoubtDecision(Supplier<ClinicRules> rules, Supplier<LocalDate> today) {
        this.rules = rules;
        this.today = today;
    }

    /// What looks like a slip of the pen; empty when nothing does.
    public List<Phrase> of(ContestedDecision decision) {
        return doubts(decision, rules.get());
    }

    /// The same without what was doubtful before a change, too: that has been answered.
    public List<Phrase> of(Optional<ContestedDecision> before, ContestedDecision after) {
        var known = rules.get();
        var answered = before.map(decision -> doubts(decision, known)).orElseGet(List::of);
        return doubts(after, known).stream()
                .filter(doubt -> !answered.contains(doubt))
                .toList();
    }

    private List<Phrase> doubts(ContestedDecision decision, ClinicRules known) {
        var kind = decision.rule().flatMap(known::rule).flatMap(Rule::event).orElse(EventKind.NOTIFIED);
        var doubts = new ArrayList<>(DecisionDoubts.of(decision, kind, today.get()));
        decision.rule()
                .filter(id -> !known.knows(id))
                .ifPresent(id -> doubts.add(new Phrase("deadline.problem.noSuchRule", id)));
        return doubts;
    }
}
