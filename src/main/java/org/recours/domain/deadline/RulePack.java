package org.recours.domain.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Rules that belong together and change together, such as those of one country.
///
/// @param version the day of the pack, `2026.11`; any change is a new one, later by [#VERSIONS]
/// @param language ISO 639-1, the language of its own words
/// @param withoutPeriod remedies that it knows and can’t count
public record RulePack(
        String id,
        String version,
        Set<String> countries,
        String language,
        List<Rule> rules,
        List<RemedyWithoutPeriod> withoutPeriod) {

    /// Versions as a person reads them: runs of figures by their value, 9 before 10, all else sign by sign.
    public static final Comparator<String> VERSIONS = RulePack::compareVersions;

    /// Of two numbers the longer is the greater; a sign is as long as another.
    private static final Comparator<String> BY_VALUE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Pattern PART_OF_VERSION = Pattern.compile("[0-9]+|[^0-9]");

    public RulePack {
        countries = Set.copyOf(countries);
        rules = List.copyOf(rules);
        withoutPeriod = List.copyOf(withoutPeriod);
    }

    private static int compareVersions(String one, String two) {
        var first = parts(one);
        var second = parts(two);
        for (var i = 0; i < Math.min(first.size(), second.size()); i++) {
            var difference = BY_VALUE.compare(first.get(i), second.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    /// Its signs, and its numbers without the zeros before them.
    private static List<String> parts(String version) {
        return PART_OF_VERSION
                .matcher(version)
                .results()
                .map(part -> part.group().replaceFirst("^0+(?=.)", ""))
                .toList();
    }
}
