package org.recours.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.change.Value;
import org.recours.encoding.Cbor;
import org.recours.journal.Drafts;
import org.recours.ui.today.Remembered;
import org.recours.ui.today.Whose;

/// Keeps what a seat remembers of how its dates are shown, among its drafts: sealed, and never on a stick.
final class DatesMemory {

    private static final String NAME = "DATES";
    private static final String WHOSE = "whose";
    private static final String MEMBER = "member";
    private static final String BESIDE = "beside";
    private static final String SEEN = "seen";
    private static final String MINE = "mine";

    private final Drafts drafts;

    DatesMemory(Drafts drafts) {
        this.drafts = drafts;
    }

    Remembered.Memory port() {
        return new Remembered.Memory(this::read, this::change);
    }

    private synchronized Remembered read() {
        return drafts.find(NAME)
                .flatMap(Cbor::decode)
                .filter(Value.Entries.class::isInstance)
                .map(kept -> read(((Value.Entries) kept).entries()))
                .orElse(Remembered.NOTHING);
    }

    private synchronized void change(UnaryOperator<Remembered> change) {
        var before = read();
        var after = change.apply(before);
        if (!after.equals(before)) {
            drafts.put(NAME, Cbor.encode(new Value.Entries(written(after))));
        }
    }

    private static Remembered read(SortedMap<String, Value> kept) {
        var member = text(kept, MEMBER).<Whose>map(Whose.Member::new);
        var mine = text(kept, WHOSE).filter(MINE::equals).<Whose>map(_ -> Whose.Mine.MINE);
        return new Remembered(
                member.or(() -> mine).orElse(Whose.Everyone.EVERYONE),
                text(kept, BESIDE).flatMap(DatesMemory::calendar),
                text(kept, SEEN).flatMap(DatesMemory::day));
    }

    private static SortedMap<String, Value> written(Remembered remembered) {
        var written = new TreeMap<String, Value>();
        switch (remembered.whose()) {
            case Whose.Everyone _ -> {}
            case Whose.Mine _ -> written.put(WHOSE, new Value.Text(MINE));
            case Whose.Member(var name) -> written.put(MEMBER, new Value.Text(name));
        }
        remembered.beside().ifPresent(calendar -> written.put(BESIDE, new Value.Text(calendar.name())));
        remembered.seen().ifPresent(day -> written.put(SEEN, new Value.Text(day.toString())));
        return written;
    }

    private static Optional<String> text(SortedMap<String, Value> kept, String key) {
        return Optional.ofNullable(kept.get(key))
                .filter(Value.Text.class::isInstance)
                .map(words -> ((Value.Text) words).text());
    }

    private static Optional<CalendarSystem> calendar(String name) {
        return Arrays.stream(CalendarSystem.values())
                .filter(system -> system.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // then the reminder is shown once more
        }
    }
}
