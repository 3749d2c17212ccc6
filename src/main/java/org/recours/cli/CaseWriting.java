package org.recours.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.domain.control.Roster;
import org.recours.store.Loaded;
import org.recours.usecase.Disagreement;
import org.recours.usecase.WholeCase;

/// Shows a case in the shape in which `case add` reads it, with its number and id, its deadlines, and what people
/// disagree on.
final class CaseWriting {

    private final WholeCase whole;
    private final Roster roster;

    CaseWriting(WholeCase whole, Roster roster) {
        this.whole = whole;
        this.roster = roster;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        whole.caseFile().record().number().ifPresent(number -> json.put("number", number));
        json.put("id", whole.caseFile().id().toString());
        json.putAll(CaseJson.CASE_FILE.write(whole.caseFile().record()));
        person().ifPresent(person -> json.put("person", person));
        put(json, "parties", rows(CaseJson.PARTY, whole.parties()));
        var decisions = decisions();
        decisions.stream().findFirst().ifPresent(decision -> json.put("decision", decision));
        put(json, "furtherDecisions", decisions.stream().skip(1).toList());
        json.put("deadlines", deadlines());
        json.put("conflicts", conflicts());
        return json;
    }

    /// Several are named by their ids, so that one of them can be changed.
    private List<Map<String, Object>> decisions() {
        boolean isSeveral = whole.decisions().size() > 1;
        return whole.decisions().stream()
                .map(decision -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    if (isSeveral) {
                        json.put("id", decision.id().toString());
                    }
                    json.putAll(CaseJson.DECISION.write(decision.record()));
                    return json;
                })
                .toList();
    }

    private static void put(Map<String, Object> json, String key, List<?> rows) {
        if (!rows.isEmpty()) {
            json.put(key, rows);
        }
    }

    private Optional<Map<String, Object>> person() {
        return whole.person().map(person -> {
            var json = CaseJson.PERSON.write(person.record());
            put(json, "identifiers", rows(CaseJson.IDENTIFIER, whole.identifiers()));
            put(json, "contacts", rows(CaseJson.CONTACT, whole.contacts()));
            return json;
        });
    }

    private static <R extends Recorded> List<Map<String, Object>> rows(RecordJson<R> json, List<Loaded<R>> records) {
        return records.stream().map(loaded -> json.write(loaded.record())).toList();
    }

    private List<Map<String, Object>> deadlines() {
        return whole.deadlines().stream()
                .map(deadline -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", deadline.id().toString());
                    if (whole.decisions().size() > 1) {
                        deadline.record().decision().ifPresent(id -> json.put("decision", id.toString()));
                    }
                    deadline.record().actBy().ifPresent(day -> json.put("actBy", day.toString()));
                    json.putAll(CaseJson.DEADLINE.write(deadline.record()));
                    return json;
                })
                .toList();
    }

    private List<Map<String, Object>> conflicts() {
        var places = new CasePlaces(whole);
        var conflicts = new ArrayList<Map<String, Object>>();
        for (var disagreement : Disagreement.in(whole, roster)) {
            places.of(disagreement.conflict().record())
                    .ifPresent(place -> conflicts.add(conflict(place, disagreement)));
        }
        return conflicts;
    }

    private static Map<String, Object> conflict(CasePlaces.Place<?> place, Disagreement disagreement) {
        var name = disagreement.conflict().field();
        var field = place.json().named(name);
        var json = new LinkedHashMap<String, Object>();
        json.put("field", place.path(field.map(FieldJson::key).orElseGet(() -> JsonValues.key(name))));
        json.put(
                "values",
                disagreement.sides().stream().map(side -> side(field, side)).toList());
        return json;
    }

    private static Map<String, Object> side(Optional<FieldJson> field, Disagreement.Side side) {
        var json = new LinkedHashMap<String, Object>();
        json.put("value", value(field, side.value()).orElse(null));
        json.put("by", side.seat().map(seat -> seat.person()).orElse(""));
        json.put("seat", side.seat().map(seat -> seat.id().toString()).orElse(""));
        json.put("at", side.at().toString());
        return json;
    }

    private static Optional<Object> value(Optional<FieldJson> field, Value value) {
        return field.map(known -> known.write(value)).orElseGet(() -> JsonValues.write(value));
    }
}
