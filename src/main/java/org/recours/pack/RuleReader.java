package org.recours.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recours.domain.deadline.Circumstance;
import org.recours.domain.deadline.Counting;
import org.recours.domain.deadline.Counting.Extension;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;

/// Reads a rule pack strictly: an unknown key, a missing source or an impossible date refuses the file.
///
/// What a lawyer may write is described at the top of the shipped `packs/fr.yaml`.
public final class RuleReader {

    private static final Set<String> PACK_KEYS = Set.of("id", "version", "countries", "language", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
            "id",
            "remedy",
            "countries",
            "authority",
            "event",
            "period",
            "counting",
            "silence",
            "source",
            "textAsAt",
            "evidence",
            "checkedOn",
            "checkedBy",
            "status",
            "validFrom",
            "validTo",
            "notes");
    private static final Set<String> COUNTING_KEYS = Set.of(
            "direction",
            "eventDay",
            "margin",
            "roll",
            "hourStart",
            "shortDays",
            "minWorkingDays",
            "deemedDays",
            "recipients",
            "extensions",
            "pause");

    /// Whose words a pack uses.
    public enum Words {
        /// The program's own, by key: its remedies and notes are translated.
        OF_THE_PROGRAM,
        /// The pack's, in the pack's language.
        OF_THE_PACK
    }

    private final Words words;

    public RuleReader(Words words) {
        this.words = words;
    }

    /// Takes the text of a file, or says why not.
    ///
    /// @param file its name, for the person who has to mend it
    public PackRead read(String file, String text) {
        try {
            var map = YamlMap.of(text).allowing(PACK_KEYS);
            var mistakes = new ArrayList<PackMistake>();
            var pack = pack(map, file, mistakes);
            return mistakes.isEmpty() ? new PackRead.Taken(pack) : new PackRead.Refused(mistakes);
        } catch (YamlMap.Mistake mistake) {
            return new PackRead.Refused(List.of(mistake.in(file)));
        }
    }

    private RulePack pack(YamlMap map, String file, List<PackMistake> mistakes) {
        var id = map.text("id");
        var version = map.text("version");
        var countries = countries(map);
        var ids = new HashSet<String>();
        var rules = new ArrayList<Rule>();
        for (var entry : map.maps("rules")) {
            try {
                var rule = rule(entry.allowing(RULE_KEYS), id + " " + version, countries);
                if (!ids.add(rule.id())) {
                    throw entry.mistake("id", "rule.problem.twice", rule.id());
                }
                rules.add(rule);
            } catch (YamlMap.Mistake mistake) {
                mistakes.add(mistake.in(file));
            }
        }
        return new RulePack(id, version, countries, map.text("language"), rules);
    }

    private static Set<String> countries(YamlMap map) {
        var countries = map.texts("countries").stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        countries.stream().filter(code -> !code.matches("[A-Z]{2}")).findFirst().ifPresent(code -> {
            throw map.mistake("countries", "rule.problem.badValue", "countries", code);
        });
        return countries;
    }

    private Rule rule(YamlMap map, String packVersion, Set<String> packCountries) {
        var id = map.text("id");
        var rule = new Rule(
                id,
                packVersion,
                words == Words.OF_THE_PROGRAM ? new Phrase("rule.name." + id) : own(map.text("remedy")),
                map.keys().contains("countries") ? countries(map) : packCountries,
                map.text("authority"),
                map.code("event", EventKind.class),
                period(map, "period"),
                map.map("counting").map(RuleReader::counting).orElse(Counting.PLAIN),
                optionalPeriod(map, "silence"),
                provenance(map),
                map.code("status", RuleStatus.class),
                map.optionalDate("validFrom"),
                map.optionalDate("validTo"),
                map.texts("notes").stream()
                        .map(note -> words == Words.OF_THE_PROGRAM ? new Phrase("rule.note." + note) : own(note))
                        .toList());
        rule.problems().stream().findFirst().ifPresent(problem -> {
            throw new YamlMap.Mistake(
                    map.line(), problem.key(), problem.arguments().toArray());
        });
        return rule;
    }

    private static Phrase own(String text) {
        return new Phrase("rule.own", text);
    }

    private static Provenance provenance(YamlMap map) {
        var textAsAt = map.optionalText("textAsAt").orElse("");
        if (!textAsAt.isEmpty() && !isDateOrPart(textAsAt)) {
            throw map.mistake("textAsAt", "rule.problem.badValue", "textAsAt", textAsAt);
        }
        return new Provenance(
                map.text("source"),
                textAsAt,
                map.code("evidence", Provenance.Evidence.class),
                map.date("checkedOn"),
                map.text("checkedBy"));
    }

    /// `2005`, `2005-04` or `2005-04-30`.
    private static boolean isDateOrPart(String text) {
        try {
            LocalDate.parse(text + "-01-01".substring(Math.clamp(text.length() - 4, 0, 6)));
            return text.length() == 4 || text.length() == 7 || text.length() == 10;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Period period(YamlMap map, String key) {
        return Period.parse(map.text(key))
                .orElseThrow(() -> map.mistake(key, "rule.problem.badValue", key, map.text(key)));
    }

    private static Optional<Period> optionalPeriod(YamlMap map, String key) {
        return map.keys().contains(key) ? Optional.of(period(map, key)) : Optional.empty();
    }

    private static Counting counting(YamlMap map) {
        map.allowing(COUNTING_KEYS);
        var plain = Counting.PLAIN;
        return new Counting(
                map.code("direction", Counting.Direction.class, plain.direction()),
                map.code("eventDay", Counting.EventDay.class, plain.eventDay()),
                map.code("margin", Counting.Margin.class, plain.margin()),
                map.code("roll", Counting.Roll.class, plain.roll()),
                map.code("hourStart", Counting.HourStart.class, plain.hourStart()),
                map.number("shortDays", plain.shortDays()),
                map.number("minWorkingDays", plain.minWorkingDays()),
                map.number("deemedDays", plain.deemedDays()),
                map.code("recipients", Counting.Recipients.class, plain.recipients()),
                map.maps("extensions").stream().map(RuleReader::extension).toList(),
                map.map("pause").map(RuleReader::pause));
    }

    private static Extension extension(YamlMap map) {
        map.allowing(Set.of("circumstance", "amount", "order"));
        return new Extension(
                map.code("circumstance", Circumstance.class),
                period(map, "amount"),
                map.code("order", Extension.Order.class));
    }

    private static PauseRule pause(YamlMap map) {
        map.allowing(Set.of("effect", "within", "silence"));
        return new PauseRule(
                map.code("effect", PauseRule.Effect.class),
                optionalPeriod(map, "within"),
                optionalPeriod(map, "silence"));
    }
}
