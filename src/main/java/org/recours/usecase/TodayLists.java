package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recours.store.CaseRow;
import org.recours.store.DeadlineRow;
import org.recours.store.DeadlineStore;
import org.recours.store.Tally;
import org.recours.store.Whose;
import org.recours.usecase.Today.Part;

/// The cases of Today as the store has them, each part as far as a person can work through it, and how many there are.
final class TodayLists {

    private static final int WEEK_DAYS = 7;
    private static final int NEXT_DAYS = 30;

    private final List<CaseRow> unknown;
    private final List<DeadlineRow> dated = new ArrayList<>();
    private final List<CaseRow> undated;
    private final Map<Part, Tally> tallies = new EnumMap<>(Part.class);

    /// Asks the store. A case of this week may have a second date in the next.
    TodayLists(DeadlineStore store, Whose whose, LocalDate today) {
        var week = today.plusDays(WEEK_DAYS);
        var later = week.plusDays(1);
        var month = today.plusDays(NEXT_DAYS);
        unknown = store.dateUnknown(whose, Part.UNKNOWN.most());
        tally(Part.UNKNOWN, unknown, () -> store.tallyDateUnknown(whose));
        add(Part.OVERDUE, store.overdue(today, whose, Part.OVERDUE.most()), () -> store.tallyOverdue(today, whose));
        add(Part.WEEK, store.due(today, week, whose, Part.WEEK.most()), () -> store.tallyDue(today, week, whose));
        add(Part.LATER, store.due(later, month, whose, Part.LATER.most()), () -> store.tallyDue(later, month, whose));
        dated.removeIf(row -> row.actBy().isAfter(month));
        dated.sort(Comparator.comparing(DeadlineRow::actBy));
        undated = store.withoutDate(whose, Part.UNDATED.most());
        tally(Part.UNDATED, undated, () -> store.tallyWithoutDate(whose));
    }

    private void add(Part part, List<DeadlineRow> rows, Supplier<Tally> all) {
        dated.addAll(rows);
        tally(part, rows.stream().map(row -> row.caseRow().id()).collect(Collectors.toUnmodifiableSet()), all);
    }

    /// A list that is not full is all there is.
    private void tally(Part part, Collection<?> cases, Supplier<Tally> all) {
        tallies.put(part, cases.size() < part.most() ? new Tally(cases.size()) : all.get());
    }

    /// Cases with a decision of which nobody knows the date.
    List<CaseRow> unknown() {
        return unknown;
    }

    /// What is overdue, then what is due day by day.
    List<DeadlineRow> dated() {
        return List.copyOf(dated);
    }

    /// Cases without any date.
    List<CaseRow> undated() {
        return undated;
    }

    Map<Part, Tally> tallies() {
        return tallies;
    }
}
