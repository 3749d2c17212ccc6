package org.recours.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.kit.Background;
import org.recours.ui.today.TodayActions.Asks;
import org.recours.ui.today.TodayActions.Page;
import org.recours.ui.today.TodayActions.Row;

/// What asks for somebody when the day begins: at the first unlocking, after midnight, and when it was to come later.
/// Once it was seen, it is quiet for that day.
///
/// It counts, and reads what it counted only while somebody has the rows unfolded.
final class ReminderViewModel {

    private static final Duration LATER = Duration.ofHours(2);

    /// After a save: many at once, as an exchange makes them, are one.
    private static final Duration AFTER_SAVING = Duration.ofSeconds(1);

    private final Background background;
    private final TodayActions actions;
    private final Supplier<ZonedDateTime> now;
    private final Postponed postponed;
    private final AfterPause<Asks> count;
    private final AfterPause<Rows> reading;
    private final ReadOnlyObjectWrapper<Optional<Asks>> reminder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Rows>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty unfolded = new SimpleBooleanProperty(false);
    private Optional<LocalDate> read = Optional.empty();
    private Optional<LocalDate> seen = Optional.empty();

    /// What is behind the numbers.
    ///
    /// @param overdue past the safe date
    /// @param due     to be done today
    /// @param target  the clinic wanted to be done by now
    /// @param unknown nobody knows the date
    record Rows(LocalDate today, List<Row> overdue, List<Row> due, List<Row> target, List<Row> unknown) {

        static Rows of(Page page, List<Row> pastTarget) {
            return new Rows(
                    page.today(),
                    rows(page, row -> urgency(row, page) == Urgency.OVERDUE),
                    rows(page, row -> urgency(row, page) == Urgency.TODAY),
                    pastTarget,
                    rows(page, row -> urgency(row, page) == Urgency.UNKNOWN));
        }

        private static List<Row> rows(Page page, Predicate<Row> which) {
            return page.rows().stream().filter(which).toList();
        }

        private static Urgency urgency(Row row, Page page) {
            return Urgency.of(row.standing(), page.today());
        }

        /// The day alone: what a person told never reaches a log.
        @Override
        public String toString() {
            return "reminder_rows " + today;
        }
    }

    /// @param now the confirmed date and clock of the desk
    ReminderViewModel(Background background, TodayActions actions, Supplier<ZonedDateTime> now, Postponed postponed) {
        this.background = background;
        this.actions = actions;
        this.now = now;
        this.postponed = postponed;
        // where something can’t be read, Today itself says why
        this.count = new AfterPause<>(background, AFTER_SAVING, actions::asks, this::counted, _ -> again());
        this.reading = new AfterPause<>(
                background,
                Duration.ZERO,
                () -> this::readRows,
                found -> rows.set(Optional.of(found)),
                _ -> unfolded.set(false));
        unfolded.addListener((_, _, isUnfolded) -> showRows(isUnfolded));
    }

    /// Empty while there is nothing to remind of, or it was seen, or it waits.
    ReadOnlyObjectProperty<Optional<Asks>> reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    /// Whether what is behind the numbers is shown.
    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /// What is behind the numbers; empty while it is folded.
    ReadOnlyObjectProperty<Optional<Rows>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Looks at the clock, about once a minute: reads only when a day has begun, the waiting is over, or what was to be
    /// counted could not be read.
    void look() {
        var today = now.get().toLocalDate();
        boolean isNewDay = read.filter(today::equals).isEmpty();
        if (!isNewDay && !postponed.isOver(now.get())) {
            return;
        }
        read = Optional.of(today);
        background.inTurn(
                () -> actions.memory().read().call().seen(),
                this::remembered,
                _ -> remembered(Optional.empty())); // rather once too often than not at all
    }

    /// Something was saved: what is done is reminded of no more.
    void refresh() {
        if (reminder.get().isPresent()) {
            count.typed();
        }
    }

    private void remembered(Optional<LocalDate> day) {
        seen = Stream.of(seen, day).flatMap(Optional::stream).max(Comparator.naturalOrder());
        if (isQuiet()) {
            hide();
        } else {
            count.now();
        }
    }

    private boolean isQuiet() {
        return seen.equals(Optional.of(now.get().toLocalDate())) || postponed.isAt(now.get());
    }

    /// What stands here stays, and the next minute tries again.
    private void again() {
        read = Optional.empty();
    }

    private void counted(Asks asks) {
        if (isQuiet()) {
            return; // it was put away while this was counted
        }
        postponed.end();
        if (asks.isEmpty()) {
            hide();
            return;
        }
        reminder.set(Optional.of(asks));
        showRows(unfolded.get());
    }

    private void showRows(boolean isUnfolded) {
        if (isUnfolded) {
            reading.now();
        } else {
            rows.set(Optional.empty());
        }
    }

    private Rows readRows() throws Exception {
        return Rows.of(
                actions.pages().of(Whose.Everyone.EVERYONE),
                actions.pastTarget().call());
    }

    private void hide() {
        reminder.set(Optional.empty());
        unfolded.set(false);
    }

    /// It comes again later today.
    void later() {
        postponed.until(now.get().plus(LATER));
        hide();
    }

    /// It is quiet for the rest of the day.
    void seen() {
        var day = now.get().toLocalDate();
        seen = Optional.of(day);
        hide();
        background.inTurn(
                () -> {
                    actions.memory().change().accept(kept -> kept.seenOn(day));
                    return day;
                },
                _ -> {},
                _ -> {}); // then it comes once more
    }
}
