package org.recours.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.ClinicPack;
import org.recours.domain.deadline.RulePack;
import org.recours.pack.PackMistake;
import org.recours.pack.PackRead;
import org.recours.pack.Packs;
import org.recours.pack.RuleReader;
import org.recours.pack.RuleWriter;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;
import org.recours.text.Text;

/// Takes a rule pack into the clinic, after a person has seen what it changes. It travels with every exchange.
public final class TakePack {

    private static final int MOST_CHARACTERS = 1_000_000;

    private final ClinicStore store;
    private final Clerk clerk;
    private final ClinicPacks packs;
    private final Supplier<Text> text;

    /// @param text the language in which differences are shown now
    public TakePack(ClinicStore store, Clerk clerk, Packs shipped, Supplier<Text> text) {
        this.store = store;
        this.clerk = clerk;
        this.packs = new ClinicPacks(shipped);
        this.text = text;
    }

    /// What taking a file would do. Nothing is taken by this.
    public sealed interface Reading {

        /// @param differences none when everything in it holds already
        record Compared(RulePack pack, String text, List<RuleDifferences.Difference> differences) implements Reading {}

        record Refused(List<PackMistake> mistakes) implements Reading {}

        /// @param known the version that the clinic has
        record NotNewer(RulePack pack, String known) implements Reading {}

        /// No rule pack is so long.
        enum TooLong implements Reading {
            TOO_LONG
        }
    }

    /// @param file its name, for the person who has to mend it
    /// @param yaml what stands in it
    public Reading read(String file, String yaml) {
        if (yaml.length() > MOST_CHARACTERS) {
            return Reading.TooLong.TOO_LONG;
        }
        return switch (new RuleReader(RuleReader.Words.OF_THE_PACK).read(file, yaml)) {
            case PackRead.Refused(var mistakes) -> new Reading.Refused(mistakes);
            case PackRead.Taken(var pack) -> compared(pack, yaml);
        };
    }

    private Reading compared(RulePack pack, String yaml) {
        var taken = store.packs().stream().map(Loaded::record).toList();
        var own = own(taken, pack.id());
        if (own.filter(before -> before.version().compareTo(pack.version()) >= 0)
                .isPresent()) {
            return new Reading.NotNewer(pack, own.get().version());
        }
        var differences = new RuleDifferences(new RuleWriter(text.get()::get)).between(pack, packs.with(taken), own);
        return new Reading.Compared(pack, yaml, differences);
    }

    /// The clinic’s newest version of a pack.
    Optional<RulePack> own(String id) {
        return own(store.packs().stream().map(Loaded::record).toList(), id);
    }

    private Optional<RulePack> own(List<ClinicPack> taken, String id) {
        return packs.own(taken).stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /// Writes it down. Returns when it is durable. No date of any case moves by it.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void take(Reading.Compared read) {
        var pack = new ClinicPack(
                clerk.newId(), Optional.of(read.text()), Optional.of(clerk.member()), Optional.of(clerk.today()));
        clerk.record(List.of(Edit.create(ClinicPack.TYPE, pack)));
    }
}
