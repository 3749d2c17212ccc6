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
/// @param silence how long no answer lasts until it counts as a decision, from which the period then runs
/// @param validFrom events before this day fall under another text
/// @param notes sentences that a person should read beside the date
public record Rule(
        String id,
        String packVersion,
        Phrase remedy,
        Set<String> countries,
        String authority,
        EventKind event,
        Period period,
        Counting counting,
        Optional<Period> silence,
        Provenance provenance,
        RuleStatus status,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<Phrase> notes) {

    private static final String LETTER = "letter";

    public Rule {
        countries = Set.copyOf(countries);
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
                EventKind.NOTIFIED,
                printed,
                Counting.PLAIN,
                Optional.empty(),
                new Provenance(LETTER, "", Provenance.Evidence.PRIMARY, LocalDate.EPOCH, ""),
                RuleStatus.VERIFIED,
                Optional.empty(),
                Optional.empty(),
                List.of(new Phrase("deadline.step.plainLetter")));
    }

    /// Whether it is not from a pack but from the letter alone.
    public boolean isOfLetter() {
        return id.equals(LETTER);
    }

    /// The same counting for the period that is printed in a letter.
    public Rule withPeriod(Period printed) {
        var fitting = printed.isInCalendarDays() == period.isInCalendarDays() ? counting : Counting.PLAIN;
        var more = new ArrayList<>(notes);
        more.add(new Phrase("deadline.step.periodOfLetter"));
        return new Rule(
                id,
                packVersion,
                remedy,
                countries,
                authority,
                event,
                printed,
                fitting,
                silence,
                provenance,
                status,
                validFrom,
                validTo,
                more);
    }

    /// What contradicts itself, in words; a pack with such a rule is not taken.
    public List<Phrase> problems() {
        var found = new ArrayList<Phrase>();
        var margin = counting.margin();
        var backward = counting.direction() == Counting.Direction.BACKWARD;
        if (period.isInHours() && (margin != Counting.Margin.NONE || counting.minWorkingDays() > 0 || backward)) {
            found.add(new Phrase("rule.problem.hoursCountedAsDays"));
        }
        if (backward && margin == Counting.Margin.FRANC) {
            found.add(new Phrase("rule.problem.francBackward"));
        }
        if (counting.shortDays() > 0 && !(period.allDays() > 0 && period.allMonths() == 0)) {
            found.add(new Phrase("rule.problem.shortNeedsDays"));
        }
        if (counting.pause().isPresent() && (!period.isInCalendarDays() || backward)) {
            found.add(new Phrase("rule.problem.pauseNeedsDays"));
        }
        if (counting.extensions().stream().anyMatch(more -> !more.amount().isInCalendarDays())
                || (!counting.extensions().isEmpty() && (!period.isInCalendarDays() || backward))) {
            found.add(new Phrase("rule.problem.extensionNeedsDays"));
        }
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            found.add(new Phrase("rule.problem.validity"));
        }
        return found;
    }
}
