package org.recours.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Due;
import org.recours.store.CaseRow;
import org.recours.store.DeadlineRow;
import org.recours.store.DeadlineStore;
import org.recours.store.Loaded;
import org.recours.store.Whose;
import org.recours.text.CalendarFile;

/// Takes open dates out of the clinic, into a file for calendar programs and telephones. It lies there unsealed, so a
/// title is one neutral word and the number of the case, and restricted cases stay out.
public final class ExportDates {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /// When the calendar reminds on the day of the clinic’s own target.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int HOURS_BEFORE = 2;

    private final DeadlineStore deadlines;
    private final DeskClock clock;

    public ExportDates(DeadlineStore deadlines, DeskClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// What was exported.
    ///
    /// @param file iCalendar (RFC 5545)
    /// @param dates how many are in it
    /// @param withoutDay open cases with a decision of which no day is known: they are not in it
    /// @param restricted cases that were left out because they stay on this laptop
    public record Exported(String file, int dates, int withoutDay, int restricted) {}

    /// The dates of all open cases.
    ///
    /// @param word stands in each title before the number
    /// @param member only cases that this member looks after, in any letter case
    public Exported all(String word, Optional<String> member) {
        Predicate<CaseRow> isMeant = row -> member.isEmpty()
                || row.responsible()
                        .filter(name ->
                                name.strip().equalsIgnoreCase(member.get().strip()))
                        .isPresent();
        var due = deadlines.due(EVER, Integer.MAX_VALUE).stream()
                .filter(row -> isMeant.test(row.caseRow()))
                .toList();
        var dated = due.stream().map(row -> row.caseRow().id()).collect(Collectors.toSet());
        var withoutDay = deadlines.dateUnknown(Whose.everyone(), Integer.MAX_VALUE).stream()
                .filter(isMeant)
                .filter(row -> !row.isRestricted() && !dated.contains(row.id()))
                .count();
        var open = due.stream().filter(row -> !row.caseRow().isRestricted()).toList();
        var restricted = due.stream()
                .filter(row -> row.caseRow().isRestricted())
                .map(row -> row.caseRow().id())
                .distinct()
                .count();
        return new Exported(file(open, word), open.size(), Math.toIntExact(withoutDay), Math.toIntExact(restricted));
    }

    /// The open dates of one case.
    public Exported of(WholeCase whole, String word) {
        var caseFile = whole.caseFile().record();
        if (caseFile.staysHere()) {
            return new Exported(CalendarFile.of(List.of(), clock.instant()), 0, 0, 1);
        }
        var open = whole.deadlines().stream()
                .map(Loaded::record)
                .filter(Deadline::isOpen)
                .toList();
        var uids = new Uids();
        var events = new ArrayList<CalendarFile.Event>();
        var title = title(word, caseFile.number());
        open.forEach(deadline -> event(deadline, title, uids).ifPresent(events::add));
        return new Exported(CalendarFile.of(events, clock.instant()), events.size(), open.size() - events.size(), 0);
    }

    private String file(List<DeadlineRow> rows, String word) {
        var uids = new Uids();
        return CalendarFile.of(
                rows.stream()
                        .flatMap(row ->
                                event(row.deadline(), title(word, row.caseRow().number()), uids).stream())
                        .toList(),
                clock.instant());
    }

    private static String title(String word, Optional<String> number) {
        return number.map(known -> word + " " + known).orElse(word);
    }

    /// The day and the minute are those of the clock here, where the calendar hangs.
    private Optional<CalendarFile.Event> event(Deadline deadline, String title, Uids uids) {
        return Due.safe(deadline, clock.now().getZone())
                .map(safe -> new CalendarFile.Event(
                        uids.of(deadline),
                        title,
                        safe.day(),
                        safe.minute(),
                        deadline.isUsable(),
                        alarm(deadline, safe)));
    }

    /// In the morning of the day by which the clinic wants to be done; always before it is too late.
    private Instant alarm(Deadline deadline, Due safe) {
        var morning = deadline.internalTarget()
                .filter(target -> !target.isAfter(safe.day()))
                .orElse(safe.day())
                .atTime(MORNING)
                .atZone(clock.now().getZone());
        var latest = safe.minute().map(end -> end.minusHours(HOURS_BEFORE)).orElse(morning);
        return (morning.isAfter(latest) ? latest : morning).toInstant();
    }

    /// Names that stay when a date is counted anew: a deadline is replaced then, its decision is not.
    private static final class Uids {

        private final HashSet<RecordId> taken = new HashSet<>();

        String of(Deadline deadline) {
            var id = deadline.decision().filter(taken::add).orElse(deadline.id());
            return id + "@recours.invalid";
        }
    }
}
