package org.recours.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.recours.domain.deadline.RemedyWithoutPeriod;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.pack.PackMistake;
import org.recours.text.Text;
import org.recours.ui.rules.RulesActions;
import org.recours.ui.rules.RulesActions.Proposal;
import org.recours.usecase.Adopt;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.EditRule;
import org.recours.usecase.RuleDifferences.Difference;
import org.recours.usecase.ShippedWording;
import org.recours.usecase.TakePack;

/// Connects the screen of the rules to the packs of the program and of the clinic.
final class RulesWiring {

    private final OpenDesk desk;
    private final TakePack take;
    private final EditRule edit;
    private final ShippedWording shipped;

    RulesWiring(OpenDesk desk, Text text) {
        this.desk = desk;
        this.take = new TakePack(desk.rules(), desk.clerk(), () -> text);
        this.shipped = new ShippedWording(desk.rules(), desk.clerk(), () -> text);
        this.edit = new EditRule(take, () -> desk.clock().today().toString(), () -> text);
    }

    RulesActions actions() {
        return new RulesActions(
                this::shown,
                this::adopt,
                rule -> edit.entry(rule(rule)),
                (rule, entry) -> proposal(edit.read(rule(rule), entry)),
                this::read,
                read -> take.take((TakePack.Reading.Compared) read),
                new RulesActions.Shipped(rule -> proposal(shipped.read(rule(rule))), rule -> shipped.keep(rule(rule))),
                desk.drafts());
    }

    private boolean adopt(String rule, String packVersion, String lawyer) {
        if (!rule(rule).packVersion().equals(packVersion)) {
            return false;
        }
        new Adopt(desk.clerk()).run(rule, packVersion, lawyer);
        return true;
    }

    private Rule rule(String id) {
        return desk.rules().get().rule(id).orElseThrow();
    }

    private RulesActions.Shown shown() {
        var rules = desk.rules().get();
        var offered = rules.offered().stream().map(Rule::id).toList();
        var countries = desk.settings().read().countries();
        return new RulesActions.Shown(
                rules.packs().rules().stream()
                        .map(rule -> line(rule, offered.contains(rule.id()), rules))
                        .toList(),
                rules.packs().withoutPeriod().stream()
                        .map(remedy -> uncounted(remedy, countries))
                        .toList());
    }

    private RulesActions.Line line(Rule rule, boolean isOffered, ClinicRules rules) {
        return new RulesActions.Line(
                rule.id(),
                rule.packVersion(),
                rule.remedy(),
                rule.term().phrase(),
                SettingsWiring.source(rule.provenance()),
                new Phrase(rules.isShipped(rule) ? "rules.shipped" : "rules.own", rule.packVersion()),
                rule.status(),
                rule.provenance().isOld(desk.clock().today()),
                isOffered,
                rules.checks(rule),
                rules.otherWording(rule).isPresent());
    }

    private static RulesActions.Uncounted uncounted(RemedyWithoutPeriod remedy, List<String> countries) {
        return new RulesActions.Uncounted(
                remedy.id(),
                remedy.remedy(),
                SettingsWiring.source(remedy.provenance()),
                remedy.status(),
                countries.isEmpty()
                        || remedy.countries().isEmpty()
                        || countries.stream().anyMatch(remedy.countries()::contains),
                remedy.notes());
    }

    private Proposal read(Path file) {
        try {
            if (Files.size(file) > TakePack.MOST_BYTES) {
                return refused(new Phrase("rules.tooLong"));
            }
            return proposal(
                    take.read(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            return refused(new Phrase("rules.notText", String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new Problem(new Phrase("rules.unreadable", String.valueOf(file.getFileName())), e);
        }
    }

    private static Proposal proposal(TakePack.Reading reading) {
        return switch (reading) {
            case TakePack.Reading.Compared compared ->
                new Proposal.Changes(
                        new Phrase(
                                "rules.pack",
                                compared.pack().id(),
                                compared.pack().version(),
                                compared.differences().size()),
                        compared.differences().stream().map(RulesWiring::change).toList(),
                        compared);
            case TakePack.Reading.Refused(var mistakes) ->
                new Proposal.Refused(Stream.concat(
                                Stream.of(new Phrase("rules.refused")),
                                mistakes.stream().map(PackMistake::phrase))
                        .toList());
            case TakePack.Reading.NotNewer(var pack, var known) ->
                refused(new Phrase("rules.notNewer", pack.id(), pack.version(), known));
        };
    }

    private static Proposal refused(Phrase why) {
        return new Proposal.Refused(List.of(why));
    }

    private static RulesActions.RuleChange change(Difference difference) {
        return new RulesActions.RuleChange(
                difference.remedy(),
                new Phrase("rules.kind." + difference.kind()),
                difference.changes().stream().map(RulesWiring::change).toList());
    }

    private static Phrase change(Difference.Change change) {
        return change.before().isEmpty()
                ? new Phrase("rules.added", change.key(), change.after())
                : change.after().isEmpty()
                        ? new Phrase("rules.removed", change.key(), change.before())
                        : new Phrase("rules.changed", change.key(), change.before(), change.after());
    }
}
