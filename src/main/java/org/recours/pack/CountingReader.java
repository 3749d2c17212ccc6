package org.recours.pack;

import java.util.Set;
import org.recours.domain.deadline.Circumstance;
import org.recours.domain.deadline.Counting;
import org.recours.domain.deadline.Counting.Extension;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.DeemedService;
import org.recours.domain.deadline.Recess;

/// Reads the part of a rule that says how a law counts.
final class CountingReader {

    static final Set<String> KEYS = Set.of(
            "direction",
            "eventDay",
            "margin",
            "roll",
            "hourStart",
            "shortDays",
            "minWorkingDays",
            "deemed",
            "recipients",
            "extensions",
            "recesses",
            "pause",
            "noExtension");
    static final Set<String> EXTENSION_KEYS = Set.of("circumstance", "amount", "order");
    static final Set<String> PAUSE_KEYS = Set.of("request", "effect", "within", "silence");
    static final Set<String> DEEMED_KEYS = Set.of("days", "from");
    static final Set<String> RECESS_KEYS = Set.of("first", "last", "effect", "days");

    private CountingReader() {}

    static Counting read(YamlMap map) {
        map.allowing(KEYS);
        var plain = Counting.PLAIN;
        return new Counting(
                map.code("direction", Counting.Direction.class, plain.direction()),
                map.code("eventDay", Counting.EventDay.class, plain.eventDay()),
                map.code("margin", Counting.Margin.class, plain.margin()),
                map.code("roll", Counting.Roll.class, plain.roll()),
                map.code("hourStart", Counting.HourStart.class, plain.hourStart()),
                map.number("shortDays", plain.shortDays()),
                map.number("minWorkingDays", plain.minWorkingDays()),
                map.maps("deemed").stream().map(CountingReader::deemed).toList(),
                map.code("recipients", Counting.Recipients.class, plain.recipients()),
                map.maps("extensions").stream().map(CountingReader::extension).toList(),
                map.maps("recesses").stream().map(CountingReader::recess).toList(),
                map.map("pause").map(CountingReader::pause),
                map.flag("noExtension"));
    }

    private static Extension extension(YamlMap map) {
        map.allowing(EXTENSION_KEYS);
        return new Extension(
                map.code("circumstance", Circumstance.class),
                RuleReader.period(map, "amount"),
                map.code("order", Extension.Order.class));
    }

    private static PauseRule pause(YamlMap map) {
        map.allowing(PAUSE_KEYS);
        return new PauseRule(
                map.code("request", PauseRule.Request.class),
                map.code("effect", PauseRule.Effect.class),
                RuleReader.optionalDays(map, "within"),
                RuleReader.optionalDays(map, "silence"));
    }

    private static DeemedService deemed(YamlMap map) {
        map.allowing(DEEMED_KEYS);
        return new DeemedService(map.number("days"), map.optionalDate("from"));
    }

    private static Recess recess(YamlMap map) {
        map.allowing(RECESS_KEYS);
        var effect = map.code("effect", Recess.Effect.class);
        if (effect == Recess.Effect.SUSPENDS && map.keys().contains("days")) {
            throw map.mistake("days", "rule.problem.daysAndSuspends");
        }
        return new Recess(map.monthDay("first"), map.monthDay("last"), effect, map.number("days", 0));
    }
}
