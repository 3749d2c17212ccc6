package org.recours.usecase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormValue;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;

/// Proposes answers for the fields of a form whose names leave no doubt. What is not certain stays empty: a wrong word
/// on an official form costs more than typing it.
public final class Prefill {

    /// Forms in the languages whose words for dates are listed all want the day first.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Supplier<ClinicRules> rules;
    private final Map<String, String> questions = new HashMap<>();

    public Prefill(Supplier<ClinicRules> rules) {
        this.rules = rules;
        var words = words();
        words.stringPropertyNames()
                .forEach(question -> Stream.of(words.getProperty(question).split("\\|", -1))
                        .map(Prefill::plain)
                        .forEach(name -> questions.put(name, question)));
    }

    private static Properties words() {
        try (var stream = Prefill.class.getResourceAsStream("/org/recours/packs/prefill.properties")) {
            if (stream == null) {
                throw new IllegalStateException("packs/prefill.properties is not on the class path");
            }
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answers that are certain, by full field name.
    Map<String, FormValue> values(List<FormField> fields, WholeCase whole, LocalDate today) {
        var values = new HashMap<String, FormValue>();
        for (var field : fields) {
            if (field.type() == FieldType.TEXT
                    && !field.readOnly()
                    && field.value().filter(now -> !now.isBlank()).isEmpty()) {
                question(field)
                        .flatMap(question -> answer(question, whole, today))
                        .filter(answer -> fits(answer, field))
                        .ifPresent(answer -> values.put(field.name(), new FormValue.Words(answer)));
            }
        }
        return values;
    }

    private static boolean fits(String answer, FormField field) {
        return field.maxLength().isEmpty()
                || answer.length() <= field.maxLength().getAsInt();
    }

    /// By what the form calls it for people; a form that does not say is asked by the last part of the field’s name.
    private Optional<String> question(FormField field) {
        var name = field.label().filter(label -> !label.isBlank()).orElseGet(() -> lastPart(field.name()));
        return Optional.ofNullable(questions.get(plain(name)));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replaceAll("[(\\[].*?[)\\]]", " "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    private Optional<String> answer(String question, WholeCase whole, LocalDate today) {
        var person = whole.person().map(Loaded::record);
        return switch (question) {
            case "person.name" -> person.flatMap(Person::name);
            case "person.birth" ->
                person.flatMap(Person::birth)
                        .filter(birth -> birth.precision() == BirthDate.Precision.EXACT && !birth.isDisputed())
                        .map(birth -> DAY.format(birth.earliest()));
            case "person.nationality" ->
                person.flatMap(Person::nationality).filter(nationality -> nationality.length() > 2);
            case "contact.phone" -> whole.ownContact(Contact.Means.PHONE);
            case "contact.email" -> whole.ownContact(Contact.Means.EMAIL);
            case "contact.place" -> whole.ownContact(Contact.Means.PLACE);
            case "today" -> Optional.of(DAY.format(today));
            case "clinic.place" -> rules.get().clinic().flatMap(Clinic::place);
            default -> Optional.empty();
        };
    }
}
