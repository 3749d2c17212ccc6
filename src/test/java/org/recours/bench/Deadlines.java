package org.recours.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.deadline.Calendars;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Counting.PauseRule.Request;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.Rule;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;

/// How long it takes to count one deadline and to say why, over all shipped rules, warm.
final class Deadlines {

    private static final int COUNTED = 2_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;
    private static final double MOST = 0.05;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Asked> asked;
    private final Text text = Text.in(Language.FRENCH);

    /// Grows with every answer, so that none can be left out by the compiler.
    private long told;

    private record Asked(DeadlineEngine engine, Rule rule, Facts facts) {

        ComputedDeadline count() {
            return engine.compute(rule, facts, TODAY);
        }
    }

    Deadlines(Random random) {
        var rules = Packs.shipped().rules();
        var calendar = Holidays.shipped().around("FR", TODAY);
        var engine = new DeadlineEngine(Calendars.same(calendar, PARIS), 3);
        asked = new ArrayList<>();
        for (int i = 0; i < COUNTED; i++) {
            asked.add(new Asked(engine, rules.get(i % rules.size()), facts(random)));
        }
    }

    List<Figure> run() {
        rounds(WARM_UP);
        var seen = rounds(ROUNDS);
        return List.of(
                Figure.below("one deadline, explained in French, median", seen.told, MOST),
                Figure.note("the same before it is put into words", Figure.millis(seen.counted)));
    }

    /// Milliseconds for one.
    private record Seen(double counted, double told) {}

    private Seen rounds(int rounds) {
        var counted = new Times();
        var explained = new Times();
        for (int round = 0; round < rounds; round++) {
            counted.time(
                    () -> asked.forEach(each -> told += each.count().steps().size()));
            explained.time(() -> asked.forEach(each ->
                    each.count().steps().forEach(step -> told += text.get(step).length())));
        }
        return new Seen(counted.medianMillis() / COUNTED, explained.medianMillis() / COUNTED);
    }

    private static Facts facts(Random random) {
        var day = TODAY.minusDays(random.nextInt(400));
        var facts = Facts.of(EventDate.at(day, LocalTime.of(random.nextInt(24), random.nextInt(60)), PARIS));
        return random.nextBoolean()
                ? facts
                : facts.with(
                        Request.LEGAL_AID,
                        new Facts.Pause(day.plusDays(1 + random.nextInt(14)), Optional.of(day.plusDays(60))));
    }
}
