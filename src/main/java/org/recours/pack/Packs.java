package org.recours.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.deadline.RemedyWithoutPeriod;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;

/// The rule packs that this program knows.
public final class Packs {

    /// France, where most was read, then countries by name, then what is open in many.
    private static final List<String> SHIPPED = List.of(
            "fr", "be", "de", "es", "et", "gr", "ie", "it", "ke", "nl", "tr", "ug", "uk", "eu", "echr", "unhcr", "un",
            "wb", "aid");

    private final List<RulePack> packs;
    private final List<Rule> rules;
    private final Map<String, Rule> byId = new HashMap<>();

    /// @param packs of two rules with one id the first counts
    public Packs(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
        this.rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
        rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    }

    /// What is shipped with the program.
    public static Packs shipped() {
        var reader = new RuleReader(RuleReader.Words.OF_THE_PROGRAM);
        return new Packs(SHIPPED.stream()
                .map(name -> switch (reader.read(name + ".yaml", resource(name + ".yaml"))) {
                    case PackRead.Taken(RulePack pack) -> pack;
                    case PackRead.Refused(List<PackMistake> mistakes) ->
                        throw new IllegalStateException("the shipped pack is broken: " + mistakes);
                })
                .toList());
    }

    public List<RulePack> packs() {
        return packs;
    }

    /// All rules, in the order of their packs.
    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What a clinic in these countries (ISO 3166) is offered: nothing of other countries, nothing disabled.
    public List<Rule> offeredIn(Set<String> countries) {
        return rules.stream().filter(rule -> rule.isOfferedIn(countries)).toList();
    }

    /// All remedies that no pack can count, in the order of their packs.
    public List<RemedyWithoutPeriod> withoutPeriod() {
        return packs.stream().flatMap(pack -> pack.withoutPeriod().stream()).toList();
    }

    static String resource(String name) {
        try (var stream = Packs.class.getResourceAsStream("/org/recours/packs/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("packs/" + name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
