package org.recours.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Reader;

/// Who reads a paper of a case: the language that the person told, and the country of the clinic, where the week begins
/// as it does on the wall.
public final class PaperReader {

    private final Supplier<ClinicRules> rules;

    public PaperReader(Supplier<ClinicRules> rules) {
        this.rules = rules;
    }

    /// @param language ISO 639 code of the paper; without one, what the person reads
    /// @param otherwise where nobody knows that, and for the words of a language that the program does not speak
    public Reader run(WholeCase whole, Optional<String> language, Language otherwise) {
        var code = language.or(() -> spoken(whole)).orElse(otherwise.code());
        return Reader.of(code, otherwise, country());
    }

    /// ISO 639 code of the language that is spoken with the person; empty while nobody asked, or when it was typed in
    /// other words.
    public static Optional<String> spoken(WholeCase whole) {
        return whole.caseFile()
                .record()
                .language()
                .or(() -> whole.person()
                        .map(Loaded::record)
                        .flatMap(Person::languages)
                        .flatMap(all -> all.stream().findFirst()))
                .filter(code -> code.matches("[a-z]{2,3}"));
    }

    private Optional<String> country() {
        return rules.get().clinic().flatMap(Clinic::countries).map(List::stream).flatMap(all -> all.findFirst());
    }
}
