package org.recours.domain.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.problem.Phrase;

/// Who of the clinic stands for a rule as it is worded now. One person is enough for it to count down; whether two have
/// looked is said.
///
/// @param adoptions of this wording, the first one first
/// @param checkedBy who of the clinic read the law for it; empty for a rule of the program
public record Checks(List<Adoption> adoptions, String checkedBy) {

    public Checks {
        adoptions = List.copyOf(adoptions);
    }

    public boolean isAdopted() {
        return !adoptions.isEmpty();
    }

    /// Whether somebody stands for it and two different people looked.
    public boolean isByTwo() {
        var readers = Stream.of(checkedBy.split("[,;&]", -1)).map(Checks::plain);
        return isAdopted()
                && Stream.concat(adopters(), readers)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    /// Whether this person stands for it. Whoever only read the law for it still has to say so.
    public boolean isAdoptedBy(String person) {
        return adopters().anyMatch(plain(person)::equals);
    }

    private Stream<String> adopters() {
        return adoptions.stream().flatMap(adoption -> adoption.by().stream()).map(Checks::plain);
    }

    /// Two spellings of one name are one person.
    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// "single check" or "checked by two"; empty while nobody has adopted it.
    public Optional<Phrase> phrase() {
        return isAdopted()
                ? Optional.of(new Phrase(isByTwo() ? "rules.checks.two" : "rules.checks.single"))
                : Optional.empty();
    }

    /// "Adopted by Me Diallo, 3 November 2026: single check", a line for each who adopted it.
    public List<Phrase> lines() {
        return adoptions.stream()
                .map(adoption -> new Phrase(
                        "rules.adoptedBy",
                        adoption.by().orElse(""),
                        adoption.on().orElse(LocalDate.EPOCH),
                        phrase().orElseThrow()))
                .toList();
    }

    /// Says nothing of whoever it was.
    @Override
    public String toString() {
        return "checks";
    }
}
