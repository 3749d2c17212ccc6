package org.recours.pack;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recours.domain.deadline.Counting;
import org.recours.domain.deadline.DeemedService;
import org.recours.domain.deadline.Recess;

/// Writes how a law counts as [CountingReader] reads it: only what differs from the plain count.
final class CountingWriter {

    private CountingWriter() {}

    static Map<String, Object> entry(Counting counting) {
        var map = new LinkedHashMap<String, Object>();
        var plain = Counting.PLAIN;
        put(map, "direction", counting.direction(), plain.direction());
        put(map, "eventDay", counting.eventDay(), plain.eventDay());
        put(map, "margin", counting.margin(), plain.margin());
        put(map, "roll", counting.roll(), plain.roll());
        put(map, "hourStart", counting.hourStart(), plain.hourStart());
        put(map, "shortDays", counting.shortDays());
        put(map, "minWorkingDays", counting.minWorkingDays());
        RuleWriter.putAll(
                map,
                "deemed",
                counting.deemed().stream().map(CountingWriter::deemed).toList());
        put(map, "recipients", counting.recipients(), plain.recipients());
        RuleWriter.putAll(
                map,
                "extensions",
                counting.extensions().stream().map(CountingWriter::extension).toList());
        RuleWriter.putAll(
                map,
                "recesses",
                counting.recesses().stream().map(CountingWriter::recess).toList());
        counting.pause().ifPresent(pause -> map.put("pause", pause(pause)));
        if (counting.noExtension()) {
            map.put("noExtension", "true");
        }
        return map;
    }

    private static void put(Map<String, Object> map, String key, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            map.put(key, RuleWriter.code(value));
        }
    }

    private static void put(Map<String, Object> map, String key, int value) {
        if (value > 0) {
            map.put(key, value);
        }
    }

    private static Map<String, Object> deemed(DeemedService service) {
        var map = new LinkedHashMap<String, Object>();
        map.put("days", service.days());
        service.from().ifPresent(day -> map.put("from", day.toString()));
        return map;
    }

    private static Map<String, Object> extension(Counting.Extension extension) {
        var map = new LinkedHashMap<String, Object>();
        map.put("circumstance", RuleWriter.code(extension.circumstance()));
        map.put("amount", extension.amount().toString());
        map.put("order", RuleWriter.code(extension.order()));
        return map;
    }

    private static Map<String, Object> recess(Recess recess) {
        var map = new LinkedHashMap<String, Object>();
        map.put("first", written(recess.first()));
        map.put("last", written(recess.last()));
        map.put("effect", RuleWriter.code(recess.effect()));
        put(map, "days", recess.days());
        return map;
    }

    private static String written(MonthDay day) {
        return day.toString().substring("--".length());
    }

    private static Map<String, Object> pause(Counting.PauseRule pause) {
        var map = new LinkedHashMap<String, Object>();
        map.put("request", RuleWriter.code(pause.request()));
        map.put("effect", RuleWriter.code(pause.effect()));
        pause.within().ifPresent(within -> map.put("within", within.toString()));
        pause.silence().ifPresent(silence -> map.put("silence", silence.toString()));
        return map;
    }
}
