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
        return new Rule(
                "test",
                "1",
                new Phrase("rule.own", "test"),
                Set.of("FR"),
                "",
                EventKind.NOTIFIED,
                period,
                counting,
                silence,
                new Provenance("a law", "2026", Provenance.Evidence.PRIMARY, LocalDate.of(2026, 11, 1), "a test"),
                status,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
