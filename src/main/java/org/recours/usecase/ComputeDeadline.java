package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.deadline.Calendars;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.Rule;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;

/// What a rule makes of one event, without a clinic: the weekends and holidays are those of a country.
public final class ComputeDeadline {

    private final Packs packs;
    private final Holidays holidays;
    private final ZoneId zone;

    /// @param zone where the clock is read for periods in hours
    public ComputeDeadline(Packs packs, Holidays holidays, ZoneId zone) {
        this.packs = packs;
        this.holidays = holidays;
        this.zone = zone;
    }

    /// The rule, its dates and the reason for each.
    public record Answer(Rule rule, ComputedDeadline deadline) {}

    /// @param country ISO 3166; empty: the country of the rule, or no closed days when it has none or several
    /// @return nothing when there is no such rule
    public Optional<Answer> run(String ruleId, EventDate event, Optional<String> country, LocalDate today) {
        return packs.rule(ruleId).map(rule -> new Answer(rule, compute(rule, event, country, today)));
    }

    private ComputedDeadline compute(Rule rule, EventDate event, Optional<String> country, LocalDate today) {
        var place = country.or(() -> onlyCountry(rule)).orElse("");
        var calendars = Calendars.same(holidays.around(place, event.from()), zone);
        return new DeadlineEngine(calendars, ClinicRules.TARGET_DAYS).compute(rule, Facts.of(event), today);
    }

    private static Optional<String> onlyCountry(Rule rule) {
        return rule.countries().size() == 1 ? rule.countries().stream().findFirst() : Optional.empty();
    }
}
