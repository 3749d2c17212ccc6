package org.recours.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Party;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Recorded;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case as one line of JSON, the same for reading and showing.
///
/// Reading is strict: a key that is not known is a mistake, for what it was to say would be lost.
final class CaseJson {

    static final RecordJson<CaseFile> CASE_FILE = RecordJson.of(
            CaseFile.TYPE,
            Set.of(CaseFile.NUMBER, CaseFile.PERSON),
            FieldJson.category(CaseFile.CATEGORY),
            FieldJson.of(CaseFile.IS_RESTRICTED).under("restricted"));
    static final RecordJson<Person> PERSON = RecordJson.of(
            Person.TYPE,
            Set.of(),
            FieldJson.sex(Person.SEX),
            FieldJson.of(Person.BIRTH).under("born"),
            FieldJson.of(Person.NEEDS_INTERPRETER).under("interpreter"));
    static final RecordJson<Identifier> IDENTIFIER = RecordJson.of(
            Identifier.TYPE,
            Set.of(Identifier.PERSON),
            FieldJson.of(Identifier.KIND).under("type"));
    static final RecordJson<Contact> CONTACT = RecordJson.of(Contact.TYPE, Set.of(Contact.PERSON));
    static final RecordJson<Party> PARTY = RecordJson.of(Party.TYPE, Set.of(Party.CASE_FILE, Party.PERSON));
    static final RecordJson<ContestedDecision> DECISION = RecordJson.of(
            ContestedDecision.TYPE,
            Set.of(ContestedDecision.CASE_FILE),
            FieldJson.event(ContestedDecision.DATE),
            FieldJson.event(ContestedDecision.NOTIFIED_ON),
            FieldJson.event(ContestedDecision.HANDED_TO_OFFICE_ON),
            FieldJson.event(ContestedDecision.SERVED_ON_LAWYER_ON),
            FieldJson.event(ContestedDecision.LEGAL_AID_ASKED_ON),
            FieldJson.event(ContestedDecision.LEGAL_AID_DECIDED_ON),
            FieldJson.event(ContestedDecision.REVIEW_ASKED_ON),
            FieldJson.event(ContestedDecision.REVIEW_DECIDED_ON),
            FieldJson.printedPeriod(ContestedDecision.PRINTED_PERIOD));
    static final RecordJson<Deadline> DEADLINE =
            RecordJson.of(Deadline.TYPE, Set.of(Deadline.CASE_FILE, Deadline.DECISION));

    private static final String PARTIES = "parties";
    private static final String IDENTIFIERS = "person.identifiers";
    private static final String CONTACTS = "person.contacts";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Supplier<RecordId> ids;

    /// @param ids for the records of a case that is read
    CaseJson(Supplier<RecordId> ids) {
        this.ids = ids;
    }

    /// What stands on one line, in UTF-8.
    ///
    /// @throws JsonMistake at the first thing that is not understood
    Intake read(byte[] line) throws JsonMistake {
        var object = parse(line);
        var read = CASE_FILE.read(ids.get(), object, "", Set.of("person", "parties", "decision"));
        var person = person(object);
        var caseFile = person.map(some -> CaseFile.TYPE.with(read, CaseFile.PERSON, some.id()))
                .orElse(read);
        return new Intake(
                caseFile,
                person,
                person.isEmpty()
                        ? List.of()
                        : rows(IDENTIFIER, Identifier.PERSON, person.get().id(), object, IDENTIFIERS),
                person.isEmpty()
                        ? List.of()
                        : rows(CONTACT, Contact.PERSON, person.get().id(), object, CONTACTS),
                rows(PARTY, Party.CASE_FILE, read.id(), object, PARTIES),
                decision(object, read.id()));
    }

    static JsonNode parse(byte[] line) throws JsonMistake {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return JSON.readTree(text.toString());
        } catch (CharacterCodingException e) {
            throw JsonMistake.notUtf8();
        } catch (JacksonException e) {
            throw JsonMistake.notJson(); // its message quotes the line
        }
    }

    private Optional<Person> person(JsonNode object) throws JsonMistake {
        var node = object.path("person");
        return node.isMissingNode() || node.isNull()
                ? Optional.empty()
                : Optional.of(PERSON.read(ids.get(), node, "person", Set.of("identifiers", "contacts")));
    }

    private Optional<ContestedDecision> decision(JsonNode object, RecordId caseFile) throws JsonMistake {
        var node = object.path("decision");
        return node.isMissingNode() || node.isNull()
                ? Optional.empty()
                : Optional.of(ContestedDecision.TYPE.with(
                        DECISION.read(ids.get(), node, "decision", Set.of()), ContestedDecision.CASE_FILE, caseFile));
    }

    private <R extends Recorded> List<R> rows(
            RecordJson<R> json, Field<RecordId> link, RecordId parent, JsonNode object, String path)
            throws JsonMistake {
        var node = object;
        for (var key : path.split("\\.", 2)) {
            node = node.path(key);
        }
        var rows = new ArrayList<R>();
        if (node.isMissingNode() || node.isNull()) {
            return rows;
        }
        if (!node.isArray()) {
            throw JsonMistake.badValue(path);
        }
        for (int i = 0; i < node.size(); i++) {
            var row = json.read(ids.get(), node.get(i), path + "." + i, Set.of());
            rows.add(json.type().with(row, link, parent));
        }
        return rows;
    }
}
