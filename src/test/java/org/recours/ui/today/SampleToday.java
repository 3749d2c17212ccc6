package org.recours.ui.today;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.ui.today.TodayActions.Count;
import org.recours.ui.today.TodayActions.Page;
import org.recours.ui.today.TodayActions.Row;
import org.recours.ui.today.TodayActions.Standing;

/// A morning with something in every part of Today.
final class SampleToday {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<Urgency> URGENT = Set.of(Urgency.UNKNOWN, Urgency.OVERDUE, Urgency.TODAY);
    private static final Phrase PAST_TARGET = new Phrase("today.mark.target", TODAY.minusDays(1));

    final List<Row> rows = new ArrayList<>(List.of(
            row(
                    1,
                    "Yohannes G.",
                    "Amina Diallo",
                    new Standing.Unknown(new Phrase("deadline.unknown.unreadable"), Optional.of(TODAY.plusDays(3)))),
            row(2, "محمد أحمد عبد الرحمن", "Amina Diallo", act(TODAY)),
            row(
                    3,
                    "Ахмед",
                    "Sami",
                    new Standing.Dated(
                            new ActBy.StillInTime(Due.at(TODAY.atTime(18, 0).atZone(ZoneOffset.UTC))), false)),
            row(4, "Aster ገብረ", "", act(TODAY.plusDays(2))),
            row(
                    5,
                    "",
                    "Amina Diallo",
                    act(TODAY.plusDays(5)),
                    PAST_TARGET,
                    new Phrase("today.mark.interval", TODAY.minusDays(30), TODAY.minusDays(25)),
                    new Phrase("today.mark.rule")),
            row(7, "Hana", "Sami", act(TODAY.plusDays(20))),
            row(6, "Mo", "Sami", Standing.Undated.UNDATED)));
    final Map<Urgency, Count> cutOff =
            new EnumMap<>(Map.of(Urgency.WEEK, new Count(240, false), Urgency.UNDATED, new Count(1_000, true)));
    final AtomicInteger pagesRead = new AtomicInteger();

    /// More than are among the rows.
    int overdueInAll;

    boolean fails;
    boolean forgets;
    Remembered remembered = Remembered.NOTHING;

    TodayActions actions() {
        return new TodayActions(
                whose -> {
                    pagesRead.incrementAndGet();
                    if (fails) {
                        throw new Problem(new Phrase("kit.failed"));
                    }
                    var shown = rows.stream()
                            .filter(row -> whose.holds(row.responsible(), "Amina Diallo"))
                            .toList();
                    var hidden = rows.stream()
                            .filter(row -> !shown.contains(row))
                            .filter(row -> URGENT.contains(Urgency.of(row.standing(), TODAY)))
                            .count();
                    return new Page(TODAY, List.of("Sami"), shown, cutOff, Math.toIntExact(hidden));
                },
                this::asks,
                this::pastTarget,
                _ -> List.of(
                        new Phrase("deadline.step.last", TODAY.plusDays(9)),
                        new Phrase("deadline.step.safe", TODAY.plusDays(2))),
                memory());
    }

    private TodayActions.Asks asks() {
        if (fails) {
            throw new Problem(new Phrase("kit.failed"));
        }
        var found = ReminderViewModel.Rows.of(new Page(TODAY, List.of(), rows, cutOff, 0), pastTarget());
        return new TodayActions.Asks(
                count(Math.max(overdueInAll, found.overdue().size())),
                count(found.due().size()),
                count(found.unknown().size()),
                count(found.target().size()));
    }

    private List<Row> pastTarget() {
        return rows.stream().filter(row -> row.marks().contains(PAST_TARGET)).toList();
    }

    private static Count count(int number) {
        return new Count(number, number >= 1_000);
    }

    Remembered.Memory memory() {
        return new Remembered.Memory(this::remembered, change -> remembered = change.apply(remembered));
    }

    private Remembered remembered() {
        if (forgets) {
            throw new Problem(new Phrase("kit.failed"));
        }
        return remembered;
    }

    private static Standing act(LocalDate day) {
        return new Standing.Dated(new ActBy.Act(Due.on(day)), false);
    }

    private static Row row(int number, String person, String responsible, Standing standing, Phrase... marks) {
        return new Row(
                RecordId.of("%032x".formatted(number)),
                "K-7QX2-" + number,
                new Phrase("code.kind.APPEAL"),
                person,
                Optional.of(responsible).filter(name -> !name.isEmpty()),
                standing,
                List.of(marks));
    }
}
