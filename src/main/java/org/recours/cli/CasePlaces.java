package org.recours.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Recorded;
import org.recours.store.Loaded;
import org.recours.usecase.WholeCase;

/// Where each record of a case stands in its JSON: the case itself at the top, `person`, `parties.0`, `decision`.
///
/// Of several decisions the first recorded is `decision`, the others are `furtherDecisions`; each is also
/// `decision.ID`, which stays so whatever arrives.
final class CasePlaces {

    /// @param path empty for the case file
    record Place<R extends Recorded>(String path, RecordJson<R> json, Loaded<R> record) {

        /// The path of one of its fields.
        String path(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }
    }

    private final List<Place<?>> places = new ArrayList<>();

    CasePlaces(WholeCase whole) {
        places.add(new Place<>("", CaseJson.CASE_FILE, whole.caseFile()));
        whole.person().ifPresent(person -> places.add(new Place<>("person", CaseJson.PERSON, person)));
        addAll("person.identifiers", CaseJson.IDENTIFIER, whole.identifiers());
        addAll("person.contacts", CaseJson.CONTACT, whole.contacts());
        addAll("parties", CaseJson.PARTY, whole.parties());
        whole.decisions().stream()
                .findFirst()
                .ifPresent(decision -> places.add(new Place<>("decision", CaseJson.DECISION, decision)));
        addAll(
                "furtherDecisions",
                CaseJson.DECISION,
                whole.decisions().stream().skip(1).toList());
        addAll("deadlines", CaseJson.DEADLINE, whole.deadlines());
    }

    private <R extends Recorded> void addAll(String path, RecordJson<R> json, List<Loaded<R>> records) {
        for (int i = 0; i < records.size(); i++) {
            places.add(new Place<>(path + "." + i, json, records.get(i)));
        }
    }

    /// Where this record stands; empty for one that JSON does not show.
    Optional<Place<?>> of(RecordId id) {
        return places.stream().filter(place -> place.record.id().equals(id)).findFirst();
    }

    /// The place with this path.
    Optional<Place<?>> at(String path) {
        return places.stream()
                .filter(place -> place.path.equals(path) || isNamed(place, path))
                .findFirst();
    }

    private static boolean isNamed(Place<?> place, String path) {
        return place.json == CaseJson.DECISION && path.equals("decision." + place.record.id());
    }

    List<Place<?>> all() {
        return List.copyOf(places);
    }
}
