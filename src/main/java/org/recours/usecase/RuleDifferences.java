package org.recours.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Packs;
import org.recours.pack.RuleWriter;

/// What a pack says otherwise than the rules that hold now, rule by rule and key by key, for a person to look at.
public final class RuleDifferences {

    private final RuleWriter writer;

    RuleDifferences(RuleWriter writer) {
        this.writer = writer;
    }

    /// @param pack which is not taken yet
    /// @param known the rules that hold now
    /// @param own   the version of this pack that the clinic has now, whose missing rules will be gone
    List<Difference> between(RulePack pack, Packs known, Optional<RulePack> own) {
        var differences = new ArrayList<Difference>();
        for (var rule : pack.rules()) {
            var before = known.rule(rule.id()).map(this::flat).orElseGet(Map::of);
            var changes = changes(before, flat(rule));
            if (!changes.isEmpty()) {
                differences.add(new Difference(
                        rule.id(),
                        rule.remedy(),
                        before.isEmpty() ? Difference.Kind.NEW : Difference.Kind.CHANGED,
                        changes));
            }
        }
        own.stream()
                .flatMap(before -> before.rules().stream())
                .filter(rule -> pack.rules().stream().noneMatch(one -> one.id().equals(rule.id())))
                .forEach(rule ->
                        differences.add(new Difference(rule.id(), rule.remedy(), Difference.Kind.GONE, List.of())));
        return List.copyOf(differences);
    }

    private static List<Difference.Change> changes(Map<String, String> before, Map<String, String> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> new Difference.Change(key, before.getOrDefault(key, ""), after.getOrDefault(key, "")))
                .toList();
    }

    private Map<String, String> flat(Rule rule) {
        var flat = new LinkedHashMap<String, String>();
        put(flat, "", writer.entry(rule));
        flat.remove("id");
        return flat;
    }

    private static void put(Map<String, String> flat, String key, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((inner, part) -> put(flat, key.isEmpty() ? "" + inner : key + "." + inner, part));
            case List<?> list
            when list.stream().anyMatch(Map.class::isInstance) -> {
                for (var i = 0; i < list.size(); i++) {
                    put(flat, key + " " + (i + 1), list.get(i));
                }
            }
            case List<?> list ->
                flat.put(
                        key,
                        String.join(", ", list.stream().map(Object::toString).toList()));
            default -> flat.put(key, value.toString());
        }
    }

    /// One rule that would be another.
    ///
    /// @param changes none for a rule that would be gone
    public record Difference(String rule, Phrase remedy, Kind kind, List<Change> changes) {

        /// What would happen to it.
        public enum Kind {
            NEW,
            CHANGED,
            GONE
        }

        /// @param key    as in the file: `period`, `counting.roll`
        /// @param before empty when it said nothing
        /// @param after  empty when it says nothing any more
        public record Change(String key, String before, String after) {}
    }
}
