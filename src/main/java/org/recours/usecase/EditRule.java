package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.pack.PackMistake;
import org.recours.pack.RuleWriter;
import org.recours.text.Text;

/// Corrects one rule: its entry is shown as it stands in the file, and what a lawyer makes of it becomes the clinic’s
/// own.
///
/// The pack of the program stays as it is; the clinic keeps a pack of the same name with the rules that it has
/// corrected.
public final class EditRule {

    private final TakePack take;
    private final Supplier<String> today;
    private final Supplier<Text> text;

    /// @param today the confirmed date, as packs write it
    /// @param text  the language in which the clinic writes its rules
    public EditRule(TakePack take, Supplier<String> today, Supplier<Text> text) {
        this.take = take;
        this.today = today;
        this.text = text;
    }

    /// The entry of a rule, to be corrected.
    public String entry(Rule rule) {
        return writer().rule(rule);
    }

    /// What the corrected entry would change, or which line of it can’t be read. Nothing is taken by this.
    public TakePack.Reading read(Rule rule, String entry) {
        var id = rule.packVersion().split(" ", 2)[0];
        var known = take.rules();
        var own = known.own(id);
        var others = own.map(pack -> pack.rules().stream()
                        .filter(other -> !other.id().equals(rule.id()))
                        .toList())
                .orElseGet(List::of);
        var pack = writer().pack(new RulePack(
                id,
                version(known, id, today.get()),
                rule.countries(),
                text.get().language().code(),
                others,
                own.map(RulePack::withoutPeriod).orElseGet(List::of)));
        return switch (take.read(rule.id(), withEntry(pack, entry))) {
            case TakePack.Reading.Refused(var mistakes) ->
                new TakePack.Reading.Refused(
                        mistakes.stream().map(EditRule::inEntry).toList());
            case TakePack.Reading other -> other;
        };
    }

    /// Above the entry stands one line that the person does not see.
    private static PackMistake inEntry(PackMistake mistake) {
        return new PackMistake(mistake.file(), Math.max(1, mistake.line() - 1), mistake.reason());
    }

    /// The entry stands first, so that its lines are counted from the top; the rest follows.
    private static String withEntry(String pack, String entry) {
        var head = new ArrayList<String>();
        var others = new ArrayList<String>();
        var isRules = false;
        for (var line : pack.lines().toList()) {
            if (!line.startsWith(" ") && !line.startsWith("-")) {
                isRules = line.startsWith("rules:");
            }
            if (!line.startsWith("rules:")) {
                (isRules ? others : head).add(line);
            }
        }
        var indented = entry.strip().lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
        var all = new ArrayList<String>();
        all.add("rules:");
        all.add("-" + indented.substring(1));
        all.addAll(others);
        all.addAll(head);
        return String.join("\n", all) + "\n";
    }

    /// Today, or what comes after a version of today or later that the clinic or the program has.
    static String version(ClinicRules known, String pack, String today) {
        return Stream.concat(known.own(pack).stream(), known.shipped().packs().stream())
                .filter(one -> one.id().equals(pack))
                .map(RulePack::version)
                .filter(version -> RulePack.VERSIONS.compare(version, today) >= 0)
                .max(RulePack.VERSIONS)
                .map(version -> version + ".1")
                .orElse(today);
    }

    private RuleWriter writer() {
        return new RuleWriter(text.get()::get);
    }
}
