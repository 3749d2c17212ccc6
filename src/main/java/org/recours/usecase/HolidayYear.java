package org.recours.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.Office;
import org.recours.domain.problem.Phrase;

/// The closed days of a country in one year as the clinic counts with them now, for a person to look through.
///
/// @param confirmed who looked through it
/// @param lines     in the order of their days
public record HolidayYear(String country, int year, Week weekend, Optional<Said> confirmed, List<Line> lines) {

    public HolidayYear {
        lines = List.copyOf(lines);
    }

    /// Whether somebody has looked through it, and saw all that is filled in.
    public boolean isLookedThrough() {
        return confirmed.isPresent()
                && lines.stream().noneMatch(line -> line.origin() == Origin.PREFILLED && line.isDoubtful());
    }

    /// What may be missing while nobody has confirmed a feast of the moon.
    public Optional<Phrase> furtherDays() {
        return lines.stream().anyMatch(line -> line.certainty() == Certainty.MOON)
                ? Optional.of(new Phrase("holidays.furtherDays"))
                : Optional.empty();
    }

    /// The days that the program fills in.
    List<LocalDate> prefilled() {
        return lines.stream()
                .filter(line -> line.origin() == Origin.PREFILLED)
                .map(Line::first)
                .toList();
    }

    /// Who has looked through it, and whether they saw all.
    public Phrase standing() {
        return confirmed
                .map(said -> new Phrase(
                        isLookedThrough() ? "holidays.confirmedBy" : "holidays.confirmedBefore",
                        said.by(),
                        said.on().<Object>map(day -> day).orElse("")))
                .orElseGet(() -> new Phrase("holidays.nobody", String.valueOf(year)));
    }

    /// The days of each week on which offices are closed.
    ///
    /// @param isOwn      whether the clinic wrote them down, and not the program
    /// @param isDisputed whether people wrote down different ones; those that all of them named count
    public record Week(Set<DayOfWeek> days, boolean isOwn, boolean isDisputed) {

        public Week {
            days = Set.copyOf(days);
        }
    }

    /// Who said so.
    public record Said(String by, Optional<LocalDate> on) {

        @Override
        public String toString() {
            return "said";
        }
    }

    /// Where a line comes from.
    public enum Origin {
        /// The program filled it in.
        PREFILLED,
        /// A person knows that the day is closed.
        ADDED,
        /// A person knows that a feast is on this day and not where it was filled in.
        MOVED,
        /// A person knows that a prefilled holiday is none.
        OPEN
    }

    /// How far a line can be relied on.
    public enum Certainty {
        SURE,
        /// The moon decides, and nobody here has confirmed it.
        MOON,
        /// Kept by some, and nobody here has confirmed that offices are closed.
        KEPT_SOMEWHERE,
        /// People of the clinic said different things.
        DISPUTED
    }

    /// A day, or days in a row of which the same is known.
    ///
    /// @param name      empty for a closure without a reason
    /// @param office    whose days they are; empty for all
    /// @param insteadOf where the feast was filled in
    /// @param said      who knows it; empty for what is prefilled
    /// @param records   what is taken back when somebody takes it back
    public record Line(
            LocalDate first,
            LocalDate last,
            Optional<Phrase> name,
            Origin origin,
            Certainty certainty,
            Optional<Office> office,
            Optional<LocalDate> insteadOf,
            Optional<Said> said,
            List<RecordId> records) {

        public Line {
            records = List.copyOf(records);
        }

        /// "Friday 20 March 2026: Eid al-Fitr".
        public Phrase words() {
            var days =
                    first.equals(last) ? new Phrase("holidays.day", first) : new Phrase("holidays.days", first, last);
            return name.map(known -> new Phrase("holidays.line", days, known)).orElse(days);
        }

        /// "Moved here by Amina; filled in on Friday 20 March 2026".
        public Phrase source() {
            var by = said.map(Said::by)
                    .filter(who -> !who.isEmpty())
                    .map(who -> new Phrase("holidays.person", who))
                    .orElseGet(() -> new Phrase("holidays.somebody"));
            var source = new Phrase("holidays.origin." + origin, by, insteadOf.orElse(first));
            return office.map(one -> new Phrase("holidays.originOf", source, new Phrase("holidays.office." + one)))
                    .orElse(source);
        }

        /// How far it can be relied on.
        public Phrase standing() {
            return isClosed() || isDoubtful()
                    ? new Phrase("holidays.certainty." + certainty)
                    : new Phrase("holidays.isOpen");
        }

        /// Whether the day is closed.
        public boolean isClosed() {
            return origin != Origin.OPEN;
        }

        /// Whether a person should look into it.
        public boolean isDoubtful() {
            return certainty != Certainty.SURE;
        }
    }
}
