package org.recours.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.today.TodayActions.Page;
import org.recours.ui.today.TodayActions.Row;

/// What asks for somebody when the day begins: at the first unlocking, after midnight, and when it was to come later.
/// Once it was seen, it is quiet for that day.
final class ReminderViewModel {

    private static final Duration LATER = Duration.ofHours(2);

    private final Background background;
    private final TodayActions actions;
    private final Supplier<ZonedDateTime> now;
    private final Postponed postponed;
    private final ReadOnlyObjectWrapper<Optional<Reminder>> reminder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LocalDate> read = Optional.empty();

    /// What is shown of it, all of everyone: nothing may be overlooked.
    ///
    /// @param overdue past the safe date
    /// @param due     to be done today
    /// @param target  the clinic wanted to be done by now
    /// @param unknown nobody knows the date
    record Reminder(LocalDate today, List<Row> overdue, List<Row> due, List<Row> target, List<Row> unknown) {

        static Reminder of(Page page) {
            return new Reminder(
                    page.today(),
                    rows(page, row -> urgency(row, page) == Urgency.OVERDUE),
                    rows(page, row -> urgency(row, page) == Urgency.TODAY),
                    rows(page, row -> !urgency(row, page).isUrgent() && isPastTarget(row)),
                    rows(page, row -> urgency(row, page) == Urgency.UNKNOWN));
        }

        private static List<Row> rows(Page page, Predicate<Row> which) {
            return page.rows().stream().filter(which).toList();
        }

        private static Urgency urgency(Row row, Page page) {
            return Urgency.of(row.standing(), page.today());
        }

        private static boolean isPastTarget(Row row) {
            return row.marks().stream().map(Phrase::key).anyMatch("today.mark.target"::equals);
        }

        boolean isEmpty() {
            return overdue.isEmpty() && due.isEmpty() && target.isEmpty() && unknown.isEmpty();
        }

        /// The day alone: what a person told never reaches a log.
        @Override
        public String toString() {
            return "reminder " + today;
        }
    }

    /// @param now the confirmed date and clock of the desk
    ReminderViewModel(Background background, TodayActions actions, Supplier<ZonedDateTime> now, Postponed postponed) {
        this.background = background;
        this.actions = actions;
        this.now = now;
        this.postponed = postponed;
    }

    /// Empty while there is nothing to remind of, or it was seen, or it waits.
    ReadOnlyObjectProperty<Optional<Reminder>> reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    /// Looks at the clock, about once a minute: reads only when a day has begun or the waiting is over.
    void look() {
        boolean isNewDay = read.filter(now.get().toLocalDate()::equals).isEmpty();
        if (isNewDay || postponed.isOver(now.get())) {
            load();
        }
    }

    /// Something was saved: what is done is reminded of no more.
    void refresh() {
        if (reminder.get().isPresent()) {
            load();
        }
    }

    private void load() {
        var today = now.get().toLocalDate();
        read = Optional.of(today);
        background.inTurn(
                () -> actions.memory().read().call().seen().equals(Optional.of(today))
                        ? Optional.<Reminder>empty()
                        : Optional.of(Reminder.of(actions.pages().of(Whose.Everyone.EVERYONE)))
                                .filter(found -> !found.isEmpty()),
                this::show,
                _ -> reminder.set(Optional.empty())); // Today itself says why it can’t be read
    }

    private void show(Optional<Reminder> found) {
        if (postponed.isAt(now.get())) {
            return;
        }
        postponed.end();
        reminder.set(found);
    }

    /// It comes again later today.
    void later() {
        postponed.until(now.get().plus(LATER));
        reminder.set(Optional.empty());
    }

    /// It is quiet for the rest of the day.
    void seen() {
        var day = now.get().toLocalDate();
        reminder.set(Optional.empty());
        background.inTurn(
                () -> {
                    actions.memory().change().accept(kept -> kept.seenOn(day));
                    return day;
                },
                _ -> {},
                _ -> {}); // then it comes once more
    }
}
