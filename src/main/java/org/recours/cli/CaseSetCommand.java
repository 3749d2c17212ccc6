package org.recours.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Party;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.store.Loaded;
import org.recours.usecase.WholeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `case set NUMBER FIELD VALUE [--sure]`: sets one field, or empties it, and ends any disagreement about it.
@Command(name = "case/set", description = "cli.case.set.about")
public final class CaseSetCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "FIELD", descriptionKey = "cli.option.field")
    private String path = "";

    @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "cli.option.value")
    private String given = "";

    @Mixin
    private final SureOption sure = new SureOption();

    public CaseSetCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            try {
                return set(desk, CaseChoice.of(desk, number)) ? Exit.DONE : Exit.COULD_NOT;
            } catch (JsonMistake mistake) {
                entrance.output().tell(mistake.phrase());
                return Exit.COULD_NOT;
            }
        });
    }

    /// @return whether it was saved
    private boolean set(Desk desk, WholeCase whole) throws JsonMistake {
        int dot = path.lastIndexOf('.');
        var parent = dot < 0 ? "" : path.substring(0, dot);
        var key = path.substring(dot + 1);
        var place = new CasePlaces(whole).at(parent);
        if (place.isPresent()) {
            return settle(desk, whole, place.get(), key);
        } else if (parent.equals("decision")
                || parent.equals("furtherDecisions." + (whole.decisions().size() - 1))) {
            return begin(desk, whole, CaseJson.DECISION, ContestedDecision.CASE_FILE, whole.caseFile(), key);
        } else if (parent.equals("parties." + whole.parties().size())) {
            return begin(desk, whole, CaseJson.PARTY, Party.CASE_FILE, whole.caseFile(), key);
        } else if (whole.person().isPresent()
                && parent.equals("person.identifiers." + whole.identifiers().size())) {
            return begin(
                    desk,
                    whole,
                    CaseJson.IDENTIFIER,
                    Identifier.PERSON,
                    whole.person().get(),
                    key);
        } else if (whole.person().isPresent()
                && parent.equals("person.contacts." + whole.contacts().size())) {
            return begin(
                    desk,
                    whole,
                    CaseJson.CONTACT,
                    Contact.PERSON,
                    whole.person().get(),
                    key);
        } else if (parent.equals("person")) {
            desk.cases()
                    .change()
                    .addPerson(
                            whole, begun(CaseJson.PERSON, desk.cases().newId().get(), key));
            return true;
        } else {
            throw JsonMistake.unknownKey(path);
        }
    }

    /// Adds a record that the case did not have yet, with one field: a decision, or the next row of a list.
    private <R extends Recorded> boolean begin(
            Desk desk, WholeCase whole, RecordJson<R> json, Field<RecordId> link, Loaded<?> parent, String key)
            throws JsonMistake {
        var row = json.type().with(begun(json, desk.cases().newId().get(), key), link, parent.id());
        if (isDoubtful(desk, Optional.empty(), row)) {
            return false;
        }
        desk.cases().change().add(whole, json.type(), row);
        return true;
    }

    /// Asks about a decision before it is saved.
    private boolean isDoubtful(Desk desk, Optional<Recorded> before, Recorded after) {
        if (sure.isSure() || !(after instanceof ContestedDecision decision)) {
            return false;
        }
        var doubts = desk.dates().doubts().of(before.map(ContestedDecision.class::cast), decision);
        doubts.forEach(entrance.output()::tell);
        if (!doubts.isEmpty()) {
            SureOption.tell(entrance.output());
        }
        return !doubts.isEmpty();
    }

    private <R extends Recorded> boolean settle(Desk desk, WholeCase whole, CasePlaces.Place<R> place, String key)
            throws JsonMistake {
        var field = field(place.json(), key);
        var type = place.json().type();
        var seen = place.record();
        var value = value(field);
        var values = type.write(seen.record());
        values.put(field.field().name(), value);
        var after = type.read(new FieldValues(seen.id(), values));
        if (isDoubtful(desk, Optional.of(seen.record()), after)) {
            return false;
        }
        desk.cases().change().settle(whole, type, seen, field.field().name(), value);
        return true;
    }

    /// A record that the case did not have yet, with this one field.
    private <R extends Recorded> R begun(RecordJson<R> json, RecordId id, String key) throws JsonMistake {
        var field = field(json, key);
        return json.type().read(new FieldValues(id, Map.of(field.field().name(), value(field))));
    }

    private FieldJson field(RecordJson<?> json, String key) throws JsonMistake {
        var field = json.under(key);
        if (field.isEmpty()) {
            throw JsonMistake.unknownKey(path);
        }
        return field.get();
    }

    /// What was given, as the words themselves where the field can hold them so, else read as JSON.
    private Value value(FieldJson field) throws JsonMistake {
        if (given.isBlank()) {
            return Value.Nothing.NOTHING;
        }
        var words = field.read(new Value.Text(given));
        return words.isPresent() ? words.get() : RecordJson.value(field, json(), path);
    }

    private JsonNode json() throws JsonMistake {
        try {
            return CaseJson.parse(given.getBytes(StandardCharsets.UTF_8));
        } catch (JsonMistake e) {
            throw JsonMistake.badValue(path);
        }
    }
}
