package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.problem.Phrase;

/// One remedy and the time that a law leaves for it.
///
/// A rule is data from a pack. It computes a date, but it counts down by itself only when a lawyer of the clinic has
/// adopted it: see [Countdown].
///
/// @param id stable and dotted, such as `fr.cnda`
/// @param packVersion the pack it was read from, frozen into every result
/// @param remedy what the person asks for, as a phrase or as the words of a clinic's own pack
/// @param countries ISO 3166 codes; empty when it is open everywhere
/// @param authority who decides on the remedy, in its own words
/// @param answer how long the authority has to answer it; empty when no text says
/// @param lateRoutes what stays open when the last day is over
/// @param validFrom events before this day fall under another text
/// @param situations in which the urgent path offers it
/// @param notes sentences that a person should read beside the date
public record Rule(
        String id,
        String packVersion,
        Phrase remedy,
        Set<String> countries,
        String authority,
        Term term,
        Filing filing,
        Optional<AnswerTime> answer,
        List<LateRoute> lateRoutes,
        Provenance provenance,
        RuleStatus status,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Set<Situation> situations,
        List<Phrase> notes) {

    private static final String LETTER = "letter";

    public Rule {
        countries = Set.copyOf(countries);
        situations = Set.copyOf(situations);
        lateRoutes = List.copyOf(lateRoutes);
        notes = List.copyOf(notes);
    }

    /// Whether a clinic in these countries is offered it.
    public boolean isOfferedIn(Set<String> clinicCountries) {
        return status != RuleStatus.DISABLED
                && (countries.isEmpty() || clinicCountries.stream().anyMatch(countries::contains));
    }

    /// No rule was chosen: the letter's period, counted plainly from the day of notification.
    public static Rule ofLetter(Period printed) {
        return new Rule(
                LETTER,
                "",
                new Phrase("rule.letter"),
                Set.of(),
                "",
                Term.Running.plainly(printed),
                Filing.RECEIVED,
                Optional.empty(),
                List.of(),
                new Provenance(LETTER, "", Provenance.Evidence.PRIMARY, LocalDate.EPOCH, ""),
                RuleStatus.VERIFIED,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(new Phrase("deadline.step.plainLetter")));
    }

    /// Whether it is not from a pack but from the letter alone.
    public boolean isOfLetter() {
        return id.equals(LETTER);
    }

    /// What starts the period; empty when nothing does, because the authority has set a day.
    public Optional<EventKind> event() {
        return running().map(Term.Running::event);
    }

    /// How long the person has; empty when the authority has set a day.
    public Optional<Period> period() {
        return running().map(Term.Running::period);
    }

    /// What its count depends on beside the event.
    public Set<AskedFact> asks() {
        return running().map(Term.Running::asks).orElse(Set.of());
    }

    /// Whether the urgent path offers it to somebody in this situation.
    ///
    /// @param situation empty while nobody knows: then all that are offered in any
    public boolean isUrgentIn(Optional<Situation> situation) {
        var isShort = period().filter(Period::isShort).isPresent();
        return situation
                .map(known ->
                        situations.contains(known) || (isShort && (situations.isEmpty() || known == Situation.REFUSAL)))
                .orElse(isShort || !situations.isEmpty());
    }

    private Optional<Term.Running> running() {
        return term instanceof Term.Running running ? Optional.of(running) : Optional.empty();
    }

    /// The same counting for the period that is printed in a letter.
    public Rule withPeriod(Period printed) {
        var more = new ArrayList<>(notes);
        more.add(new Phrase("deadline.step.periodOfLetter"));
        return with(
                running().map(running -> running.lasting(printed)).orElseGet(() -> Term.Running.plainly(printed)),
                status,
                more);
    }

    /// The same once a lawyer of the clinic stands for it as it is worded now.
    public Rule adopted() {
        return with(term, RuleStatus.VERIFIED, notes);
    }

    private Rule with(Term otherTerm, RuleStatus otherStatus, List<Phrase> otherNotes) {
        return new Rule(
                id,
                packVersion,
                remedy,
                countries,
                authority,
                otherTerm,
                filing,
                answer,
                lateRoutes,
                provenance,
                otherStatus,
                validFrom,
                validTo,
                situations,
                otherNotes);
    }

    /// What contradicts itself, in words; a pack with such a rule is not taken.
    public List<Phrase> problems() {
        var found = new ArrayList<Phrase>();
        running().ifPresent(running -> found.addAll(Contradictions.in(running, filing)));
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            found.add(new Phrase("rule.problem.validity"));
        }
        return found;
    }
}
