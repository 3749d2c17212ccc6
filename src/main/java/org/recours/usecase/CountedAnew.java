package org.recours.usecase;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;

/// The date of a contested decision that takes the place of the recorded ones.
///
/// @param isCorrected whether the decision is another now, not only the rules and the calendars
/// @param zone on whose clock its minutes are read
public record CountedAnew(List<Deadline> replaced, Deadline standing, boolean isCorrected, ZoneId zone) {

    public CountedAnew {
        replaced = List.copyOf(replaced);
    }

    /// By when the clinic would have acted; empty where no day was known.
    public Optional<Due> before() {
        return replaced.stream().flatMap(old -> Due.safe(old, zone).stream()).min(Due.SOONER_FIRST);
    }

    /// By when to act; empty where no day is known.
    public Optional<Due> after() {
        return Due.safe(standing, zone);
    }

    /// What is another now, beside what it was.
    public Phrase phrase() {
        return new Phrase(isCorrected ? "deadlines.recounted" : "deadlines.countedAnew", instead());
    }

    private Phrase instead() {
        var lastDay = Due.legalLast(standing, zone);
        if (!before().equals(after())) {
            return new Phrase("deadlines.actByInstead", said(before()), said(after()));
        }
        return legalLast().equals(lastDay)
                ? new Phrase("deadlines.sameDay", said(after()))
                : new Phrase("deadlines.lastDayInstead", said(legalLast()), said(lastDay));
    }

    private Optional<Due> legalLast() {
        return replaced.stream()
                .flatMap(old -> Due.legalLast(old, zone).stream())
                .min(Due.SOONER_FIRST);
    }

    private static Phrase said(Optional<Due> due) {
        return due.map(Due::phrase).orElseGet(() -> new Phrase("deadlines.noDay"));
    }
}
