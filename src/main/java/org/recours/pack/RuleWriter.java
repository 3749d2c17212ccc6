package org.recours.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.FaultyNotice;
import org.recours.domain.deadline.Filing;
import org.recours.domain.deadline.LateRoute;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.RemedyWithoutPeriod;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.deadline.Term;
import org.recours.domain.problem.Phrase;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Writes rules as [RuleReader] reads them, for a person to correct and for a clinic to keep.
public final class RuleWriter {

    private static final DumpSettings STYLE = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .setDereferenceAliases(true)
            .build();

    private final Function<Phrase, String> words;

    /// @param words what remedies and notes say, in the language of the pack
    public RuleWriter(Function<Phrase, String> words) {
        this.words = words;
    }

    /// A whole pack, to be read with [RuleReader.Words#OF_THE_PACK].
    public String pack(RulePack pack) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", pack.id());
        map.put("version", pack.version());
        map.put("language", pack.language());
        map.put("countries", pack.countries().stream().sorted().toList());
        map.put("rules", pack.rules().stream().map(this::entry).toList());
        putAll(
                map,
                "withoutPeriod",
                pack.withoutPeriod().stream().map(this::entry).toList());
        return new Dump(STYLE).dumpToString(map);
    }

    /// One rule, as it stands in the list of its pack.
    public String rule(Rule rule) {
        return new Dump(STYLE).dumpToString(entry(rule));
    }

    /// The same as keys and values in the order of the format; what is usual is left out.
    public Map<String, Object> entry(Rule rule) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", rule.id());
        map.put("remedy", words.apply(rule.remedy()));
        map.put("countries", rule.countries().stream().sorted().toList());
        map.put("authority", rule.authority());
        switch (rule.term()) {
            case Term.Running running -> running(map, running);
            case Term.Window window -> map.put("closes", window.closes().toString());
        }
        if (!rule.filing().equals(Filing.RECEIVED)) {
            map.put("filing", filing(rule.filing()));
        }
        rule.answer().ifPresent(answer -> map.put("answer", answer(answer)));
        putAll(
                map,
                "lateRoutes",
                rule.lateRoutes().stream().map(this::lateRoute).toList());
        provenance(map, rule.provenance());
        map.put("status", code(rule.status()));
        rule.validFrom().ifPresent(day -> map.put("validFrom", day.toString()));
        rule.validTo().ifPresent(day -> map.put("validTo", day.toString()));
        putAll(
                map,
                "situations",
                rule.situations().stream().sorted().map(RuleWriter::code).toList());
        putAll(map, "notes", rule.notes().stream().map(words).toList());
        return map;
    }

    private Map<String, Object> entry(RemedyWithoutPeriod remedy) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", remedy.id());
        map.put("remedy", words.apply(remedy.remedy()));
        map.put("countries", remedy.countries().stream().sorted().toList());
        map.put("authority", remedy.authority());
        provenance(map, remedy.provenance());
        map.put("status", code(remedy.status()));
        putAll(map, "notes", remedy.notes().stream().map(words).toList());
        return map;
    }

    private static void provenance(Map<String, Object> map, Provenance provenance) {
        map.put("source", provenance.source());
        Optional.of(provenance.textAsAt()).filter(text -> !text.isEmpty()).ifPresent(text -> map.put("textAsAt", text));
        map.put("evidence", code(provenance.evidence()));
        map.put("checkedOn", provenance.checkedOn().toString());
        map.put("checkedBy", provenance.checkedBy());
    }

    private static void running(Map<String, Object> map, Term.Running running) {
        map.put("event", code(running.event()));
        map.put("period", running.period().toString());
        running.silence().ifPresent(silence -> map.put("silence", silence.toString()));
        var counting = CountingWriter.entry(running.counting());
        if (!counting.isEmpty()) {
            map.put("counting", counting);
        }
        running.faultyNotice()
                .ifPresent(notice -> map.put(
                        "faultyNotice",
                        switch (notice) {
                            case FaultyNotice.NotEnforceable _ -> "not enforceable";
                            case FaultyNotice.Longer(var period) -> period.toString();
                        }));
    }

    private static Map<String, Object> filing(Filing filing) {
        var map = new LinkedHashMap<String, Object>();
        map.put("mode", code(filing.mode()));
        filing.cutOff().ifPresent(hour -> map.put("cutOff", hour.toString()));
        filing.zone().ifPresent(zone -> map.put("zone", zone.getId()));
        return map;
    }

    private static Map<String, Object> answer(AnswerTime answer) {
        var map = new LinkedHashMap<String, Object>();
        map.put("within", answer.within().toString());
        map.put("silence", code(answer.silence()));
        answer.opens().ifPresent(next -> map.put("opens", next));
        return map;
    }

    private Map<String, Object> lateRoute(LateRoute route) {
        var map = new LinkedHashMap<String, Object>();
        map.put("route", words.apply(route.name()));
        route.within().ifPresent(within -> map.put("within", within.toString()));
        return map;
    }

    static void putAll(Map<String, Object> map, String key, List<?> values) {
        if (!values.isEmpty()) {
            map.put(key, values);
        }
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
