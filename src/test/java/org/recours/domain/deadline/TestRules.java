package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.problem.Phrase;

/// Rules for tests, each with only what its test is about.
final class TestRules {

    private TestRules() {}

    static Rule rule(Period period, Counting counting) {
        return rule(period, counting, RuleStatus.UNVERIFIED, Optional.empty());
    }

    static Rule rule(Period period, Counting counting, RuleStatus status, Optional<Period> silence) {
        return rule(
                new Term.Running(EventKind.NOTIFIED, silence, period, counting, Optional.empty()),
                Filing.RECEIVED,
                status);
    }

    static Rule rule(Term term, Filing filing) {
        return rule(term, filing, RuleStatus.UNVERIFIED);
    }

    private static Rule rule(Term term, Filing filing, RuleStatus status) {
        return new Rule(
                "test",
                "1",
                new Phrase("rule.own", "test"),
                Set.of("FR"),
                "",
                term,
                filing,
                Optional.empty(),
                List.of(),
                new Provenance("a law", "2026", Provenance.Evidence.PRIMARY, LocalDate.of(2026, 11, 1), "a test"),
                status,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of());
    }
}
