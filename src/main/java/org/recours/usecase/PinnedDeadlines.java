package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;
import org.recours.store.DeadlineRow;
import org.recours.store.DeadlineStore;

/// The periods in hours of open cases for which nothing was filed yet: every screen shows them.
public final class PinnedDeadlines {

    /// More than any clinic has at once.
    private static final int MOST = 99;

    private final DeadlineStore deadlines;
    private final TodayList list;
    private final DeskClock clock;

    /// @param list says how each of them stands
    public PinnedDeadlines(DeadlineStore deadlines, TodayList list, DeskClock clock) {
        this.deadlines = deadlines;
        this.list = list;
        this.clock = clock;
    }

    /// One of them.
    ///
    /// @param name of the person, as given; empty where there is none
    /// @param sentence by when and in how long, or that it is over
    /// @param isSure whether it rests on the paper or on an adopted rule
    /// @param isToday whether it must be done today
    public record Pinned(
            RecordId caseFile, String number, String name, Phrase sentence, boolean isSure, boolean isToday) {

        /// The id alone.
        @Override
        public String toString() {
            return "pinned " + caseFile;
        }
    }

    /// The nearest first.
    public List<Pinned> run() {
        var rows = deadlines.inHours(MOST);
        if (rows.isEmpty()) {
            return List.of(); // as nearly always
        }
        var now = clock.now();
        var frozen = list.frozen(rows);
        return rows.stream()
                .map(row -> pinned(
                        row,
                        Optional.ofNullable(frozen.get(row.deadline().id())).orElseThrow(),
                        now))
                .toList();
    }

    private static Pinned pinned(DeadlineRow row, FrozenDeadline frozen, ZonedDateTime now) {
        return new Pinned(
                row.caseRow().id(),
                row.caseRow().number().orElse(""),
                row.caseRow().personName().orElse(""),
                sentence(frozen.actBy(now).orElseThrow(), now),
                frozen.deadline().isUsable(),
                frozen.safe().orElseThrow().isTodayOrOver(now));
    }

    private static Phrase sentence(ActBy standing, ZonedDateTime now) {
        return switch (standing) {
            case ActBy.Act(var by) -> new Phrase("urgent.pinned.act", by.phrase(), by.left(now));
            case ActBy.StillInTime(var until) -> new Phrase("urgent.pinned.still", until.phrase(), until.left(now));
            case ActBy.Waiting _, ActBy.NotHeldAgainst _, ActBy.Missed _ -> standing.phrase();
        };
    }
}
