package org.recours.usecase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.recours.domain.clinic.ClinicPack;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.pack.PackRead;
import org.recours.pack.Packs;
import org.recours.pack.RuleReader;

/// The rules by which a clinic counts: those that it took in or wrote itself, then those that come with the program.
///
/// A rule of the clinic stands before a shipped one with the same id, whatever their versions: nobody’s correction is
/// undone by an update.
final class ClinicPacks {

    private final Packs shipped;

    /// What was read once is not read again: a text never changes.
    private final Map<String, Optional<RulePack>> read = new ConcurrentHashMap<>();

    ClinicPacks(Packs shipped) {
        this.shipped = shipped;
    }

    /// The rules of a clinic at one moment.
    ///
    /// @param own the newest version of each pack of its own, in the order of their ids
    /// @param all what holds: its own, then what the program ships and it has not replaced
    record Held(List<RulePack> own, Packs all) {

        Held {
            own = List.copyOf(own);
        }

        boolean isOwn(String rule) {
            return own.stream()
                    .flatMap(pack -> pack.rules().stream())
                    .anyMatch(one -> one.id().equals(rule));
        }
    }

    /// @param taken every version of every pack of the clinic; of each pack the newest counts
    Held held(List<ClinicPack> taken) {
        var own = own(taken);
        var replaced = new HashSet<String>();
        own.forEach(pack -> pack.rules().forEach(rule -> replaced.add(rule.id())));
        var all = Stream.concat(own.stream(), shipped.packs().stream().map(pack -> without(pack, replaced)))
                .toList();
        return new Held(own, new Packs(all));
    }

    private List<RulePack> own(List<ClinicPack> taken) {
        var newest = new HashMap<String, RulePack>();
        taken.stream()
                .sorted(Comparator.comparing(ClinicPack::id))
                .flatMap(pack -> pack.text().flatMap(this::read).stream())
                .forEach(pack -> newest.merge(
                        pack.id(),
                        pack,
                        BinaryOperator.maxBy(Comparator.comparing(RulePack::version, RulePack.VERSIONS))));
        return newest.values().stream()
                .sorted(Comparator.comparing(RulePack::id))
                .toList();
    }

    /// Nothing when a newer program has written what this one can’t read: the shipped rules count then.
    private Optional<RulePack> read(String text) {
        return read.computeIfAbsent(text, yaml -> switch (new RuleReader(RuleReader.Words.OF_THE_PACK).read("", yaml)) {
            case PackRead.Taken(var pack) -> Optional.of(pack);
            case PackRead.Refused _ -> Optional.empty();
        });
    }

    private static RulePack without(RulePack pack, Set<String> replaced) {
        List<Rule> left = pack.rules().stream()
                .filter(rule -> !replaced.contains(rule.id()))
                .toList();
        return new RulePack(pack.id(), pack.version(), pack.countries(), pack.language(), left, pack.withoutPeriod());
    }
}
