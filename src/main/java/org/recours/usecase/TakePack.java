package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.ClinicPack;
import org.recours.domain.deadline.RulePack;
import org.recours.pack.PackMistake;
import org.recours.pack.PackRead;
import org.recours.pack.RuleReader;
import org.recours.pack.RuleWriter;
import org.recours.text.Text;

/// Takes a rule pack into the clinic, after a person has seen what it changes. It travels with every exchange.
public final class TakePack {

    /// No file that is longer need be read into memory.
    public static final long MOST_BYTES = 4_000_000;

    private final Supplier<ClinicRules> rules;
    private final Clerk clerk;
    private final Supplier<Text> text;

    /// @param text the language in which differences are shown now
    public TakePack(Supplier<ClinicRules> rules, Clerk clerk, Supplier<Text> text) {
        this.rules = rules;
        this.clerk = clerk;
        this.text = text;
    }

    /// What taking a file would do. Nothing is taken by this.
    public sealed interface Reading {

        /// @param differences none when everything in it holds already
        record Compared(RulePack pack, String text, List<RuleDifferences.Difference> differences) implements Reading {}

        record Refused(List<PackMistake> mistakes) implements Reading {}

        /// @param known the version that the clinic has
        record NotNewer(RulePack pack, String known) implements Reading {}
    }

    /// @param file its name, for the person who has to mend it
    /// @param yaml what stands in it
    public Reading read(String file, String yaml) {
        var desk = new RuleReader.Desk(clerk.today(), rules.get().packs());
        return switch (new RuleReader(desk).read(file, yaml)) {
            case PackRead.Refused(var mistakes) -> new Reading.Refused(mistakes);
            case PackRead.Taken(var pack) -> compared(pack, yaml);
        };
    }

    private Reading compared(RulePack pack, String yaml) {
        var known = rules.get();
        var own = known.own(pack.id());
        return own.map(RulePack::version)
                .filter(version -> RulePack.VERSIONS.compare(version, pack.version()) >= 0)
                .or(() -> shippedSo(known, pack))
                .<Reading>map(version -> new Reading.NotNewer(pack, version))
                .orElseGet(() -> new Reading.Compared(
                        pack,
                        yaml,
                        new RuleDifferences(new RuleWriter(text.get()::get)).between(pack, known.packs(), own)));
    }

    /// A wording of its own must not have the version of the program’s: who adopted one has not read the other.
    private static Optional<String> shippedSo(ClinicRules known, RulePack pack) {
        return known.shipped().packs().stream()
                .filter(shipped -> shipped.id().equals(pack.id()))
                .map(RulePack::version)
                .filter(pack.version()::equals)
                .findFirst();
    }

    ClinicRules rules() {
        return rules.get();
    }

    /// Writes it down. Returns when it is durable. No date of any case moves by it.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void take(Reading.Compared read) {
        var pack = new ClinicPack(
                clerk.newId(), Optional.of(read.text()), Optional.of(clerk.member()), Optional.of(clerk.today()));
        var edits = new ArrayList<Edit>();
        edits.add(Edit.create(ClinicPack.TYPE, pack));
        var known = rules.get();
        read.pack().rules().stream()
                .filter(known::isShipped) // of an own rule nobody saw here what the program ships
                .flatMap(rule -> known.shipped().rule(rule.id()).stream())
                .forEach(shipped -> edits.add(ShippedWording.seen(shipped, clerk)));
        clerk.record(edits);
    }
}
