package org.recours.ui.phones;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.TypedFields;

/// One contact as it is typed.
final class PhoneFields {

    private final Input<String> name = Input.text();
    private final Input<Optional<PhoneRole>> role = Input.choice();
    private final Input<String> phone = Input.text();
    private final Input<String> reachable = Input.text();
    private final Input<String> languages = Input.text();
    private final Input<Optional<String>> country = Input.choice();
    private final Map<Situation, Input<Boolean>> situations = new EnumMap<>(Situation.class);
    private final Input<String> caution = Input.text();
    private final TypedFields fields = new TypedFields();

    PhoneFields() {
        fields.words("name", name);
        fields.choice("role", role, Shape.code(PhoneRole.class));
        fields.words("phone", phone);
        fields.words("reachable", reachable);
        fields.words("languages", languages);
        fields.choice("country", country, Shape.TEXT);
        for (var situation : Situation.values()) {
            var input = new Input<>(false);
            situations.put(situation, input);
            fields.flag("for " + situation, input);
        }
        fields.words("caution", caution);
        fields.settle();
    }

    Input<String> name() {
        return name;
    }

    Input<Optional<PhoneRole>> role() {
        return role;
    }

    Input<String> phone() {
        return phone;
    }

    Input<String> reachable() {
        return reachable;
    }

    Input<String> languages() {
        return languages;
    }

    Input<Optional<String>> country() {
        return country;
    }

    /// In which situations to call; in none marked, in all.
    Map<Situation, Input<Boolean>> situations() {
        return situations;
    }

    Input<String> caution() {
        return caution;
    }

    TypedFields typed() {
        return fields;
    }

    /// Says beside each field what it needs.
    boolean isComplete() {
        boolean hasName = !name.value().isBlank() || role.value().isPresent();
        if (!hasName) {
            name.refuse(new Phrase("phones.nameNeeded"));
        }
        if (phone.value().isBlank()) {
            phone.refuse(new Phrase("phones.phoneNeeded"));
        }
        return hasName && !phone.value().isBlank();
    }

    PhoneContact contact(RecordId id) {
        return new PhoneContact(
                id,
                said(name),
                role.value(),
                said(phone),
                said(reachable),
                list(),
                country.value(),
                chosen(),
                said(caution),
                Optional.empty());
    }

    private Optional<List<String>> list() {
        var codes = Arrays.stream(languages.value().split("[,،]", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        return Optional.of(codes).filter(some -> !some.isEmpty());
    }

    private Optional<List<Situation>> chosen() {
        var chosen = new ArrayList<Situation>();
        situations.forEach((situation, input) -> {
            if (input.value()) {
                chosen.add(situation);
            }
        });
        return Optional.of(List.copyOf(chosen)).filter(some -> !some.isEmpty());
    }

    private static Optional<String> said(Input<String> input) {
        return Optional.of(input.value().strip()).filter(words -> !words.isEmpty());
    }

    /// Puts a known contact there, to be changed.
    void show(PhoneContact contact) {
        name.set(contact.name().orElse(""));
        role.set(contact.role());
        phone.set(contact.phone().orElse(""));
        reachable.set(contact.reachable().orElse(""));
        languages.set(String.join(", ", contact.languages().orElse(List.of())));
        country.set(contact.country());
        var in = contact.situations().orElse(List.of());
        situations.forEach((situation, input) -> input.set(in.contains(situation)));
        caution.set(contact.caution().orElse(""));
        fields.settle();
    }

    /// Empties them, to add another.
    void clear() {
        Stream.of(name, phone, reachable, languages, caution).forEach(input -> input.set(""));
        role.set(Optional.empty());
        country.set(Optional.empty());
        situations.values().forEach(input -> input.set(false));
        fields.settle();
    }
}
