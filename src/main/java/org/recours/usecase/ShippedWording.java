package org.recours.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.problem.Phrase;
import org.recours.pack.RuleWriter;
import org.recours.text.Text;

/// What the program ships instead of a rule that the clinic has corrected: it is offered, and a person takes it or
/// keeps
/// the clinic’s own. Nothing is taken by itself.
public final class ShippedWording {

    /// What the subject begins with where somebody has seen a shipped wording and the clinic has its own.
    static final String KEPT = "kept:";

    private final Supplier<ClinicRules> rules;
    private final Clerk clerk;
    private final Supplier<Text> text;

    /// @param text the language in which differences are shown now
    public ShippedWording(Supplier<ClinicRules> rules, Clerk clerk, Supplier<Text> text) {
        this.rules = rules;
        this.clerk = clerk;
        this.text = text;
    }

    /// The same for the same wording in every language: a pack that changed elsewhere does not ask again.
    static String version(Rule shipped) {
        return Fingerprint.of(new RuleWriter(Phrase::key).rule(shipped).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes down that the clinic goes on with its own wording beside this one.
    static Edit seen(Rule shipped, Clerk clerk) {
        return Edit.create(
                Adoption.TYPE,
                new Adoption(
                        clerk.newId(),
                        Optional.of(KEPT + shipped.id()),
                        Optional.of(version(shipped)),
                        Optional.of(clerk.member()),
                        Optional.of(clerk.today())));
    }

    /// What going back to the program’s wording would change. Nothing is taken by this.
    ///
    /// @param own a rule of the clinic that the program has too
    public TakePack.Reading.Compared read(Rule own) {
        var known = rules.get();
        var shipped = known.shipped().rule(own.id()).orElseThrow();
        var pack = known.own(own.packVersion().split(" ", 2)[0]).orElseThrow();
        var without = new RulePack(
                pack.id(),
                EditRule.version(known, pack.id(), clerk.today().toString()),
                pack.countries(),
                pack.language(),
                pack.rules().stream()
                        .filter(rule -> !rule.id().equals(own.id()))
                        .toList(),
                pack.withoutPeriod());
        var writer = new RuleWriter(text.get()::get);
        var alone = new RulePack(
                pack.id(), without.version(), pack.countries(), pack.language(), List.of(shipped), List.of());
        return new TakePack.Reading.Compared(
                without,
                writer.pack(without),
                new RuleDifferences(writer).between(alone, known.packs(), Optional.empty()));
    }

    /// The clinic keeps its own: it is not asked again until the program ships yet another wording.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void keep(Rule own) {
        rules.get().otherWording(own).ifPresent(shipped -> clerk.record(List.of(seen(shipped, clerk))));
    }
}
