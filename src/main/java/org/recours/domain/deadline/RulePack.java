package org.recours.domain.deadline;

import java.util.List;
import java.util.Set;

/// Rules that belong together and change together, such as those of one country.
///
/// @param version the day of the pack, `2026.11`; any change is a new one
/// @param language ISO 639-1, the language of its own words
/// @param withoutPeriod remedies that it knows and can’t count
public record RulePack(
        String id,
        String version,
        Set<String> countries,
        String language,
        List<Rule> rules,
        List<RemedyWithoutPeriod> withoutPeriod) {

    public RulePack {
        countries = Set.copyOf(countries);
        rules = List.copyOf(rules);
        withoutPeriod = List.copyOf(withoutPeriod);
    }
}
