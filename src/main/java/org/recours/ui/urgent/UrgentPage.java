package org.recours.ui.urgent;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.text.TypedDates;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.DraftParts;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.UrgentAnswers;

/// The six answers as they are typed, half a date too.
final class UrgentPage {

    private static final String ID = "id";
    private static final String FIELDS = "fields";

    private final Input<String> who = Input.text();
    private final Input<Optional<Happened>> happened = new Input<>(Optional.of(Happened.UNKNOWN));
    private final Input<Optional<String>> rule = Input.choice();
    private final DateInput<CalendarSystem, EventDate> day;
    private final Input<String> hour = Input.text();
    private final Input<String> where = Input.text();
    private final Input<Optional<PrintedPeriod>> paper = Input.choice();
    private final Input<String> language = Input.text();
    private final Input<String> reach = Input.text();
    private final Input<String> responsible;
    private final TypedFields fields = new TypedFields();
    private final Function<RecordId, UrgentAnswers.Ids> newIds;
    private final Supplier<ZoneId> zone;
    private UrgentAnswers.Ids ids;

    /// @param id of the case to come
    UrgentPage(RecordId id, UrgentPort port) {
        newIds = port.ids();
        ids = newIds.apply(id);
        zone = () -> port.now().get().getZone();
        day = port.reading().eventInput();
        responsible = new Input<>(port.member());
        fields.words("who", who);
        fields.choice("happened", happened, Shape.code(Happened.class));
        fields.choice("rule", rule, Shape.TEXT);
        fields.event("day", day, port.reading());
        fields.words("hour", hour);
        fields.words("where", where);
        fields.choice("paper", paper, PrintedPeriod.SHAPE);
        fields.words("language", language);
        fields.words("reach", reach);
        fields.words("responsible", responsible);
        fields.settle();
    }

    RecordId id() {
        return ids.caseFile();
    }

    /// A name as given, or "a man, about 30".
    Input<String> who() {
        return who;
    }

    Input<Optional<Happened>> happened() {
        return happened;
    }

    /// Id of the remedy, where somebody knows it.
    Input<Optional<String>> rule() {
        return rule;
    }

    /// When they were told.
    DateInput<CalendarSystem, EventDate> day() {
        return day;
    }

    /// The hour of that day; empty when nobody knows it.
    Input<String> hour() {
        return hour;
    }

    Input<String> where() {
        return where;
    }

    Input<Optional<PrintedPeriod>> paper() {
        return paper;
    }

    Input<String> language() {
        return language;
    }

    Input<String> reach() {
        return reach;
    }

    Input<String> responsible() {
        return responsible;
    }

    /// What is recorded when it is saved now.
    UrgentAnswers answers() {
        return new UrgentAnswers(
                ids,
                who.value(),
                happened.value().flatMap(Happened::situation),
                rule.value(),
                told(),
                where.value(),
                paper.value(),
                language.value(),
                reach.value(),
                responsible.value());
    }

    /// An hour may stand beside the day, or in the words of the day itself.
    private Optional<EventDate> told() {
        return day.date()
                .map(known -> clock().or(known::time)
                        .map(time -> known.atTime(time, zone.get()))
                        .orElse(known));
    }

    private Optional<LocalTime> clock() {
        return TypedDates.hour(hour.value());
    }

    /// Whether a day or an hour stands there that is not understood, or an hour of no day; it then says so itself.
    boolean isUnreadable() {
        boolean isDayUnreadable = day.isUnreadable();
        if (hour.value().isBlank()) {
            return isDayUnreadable;
        }
        if (clock().isEmpty()) {
            hour.refuse(new Phrase("urgent.hour.notUnderstood"));
            return true;
        }
        if (day.typed().value().isBlank()) {
            hour.refuse(new Phrase("urgent.hour.noDay"));
            return true;
        }
        return isDayUnreadable;
    }

    void onTyped(Runnable listener) {
        fields.onTyped(listener);
    }

    /// Everything that stands there, for a draft.
    Optional<Value> typed() {
        return fields.draft()
                .flatMap(words -> new DraftParts()
                        .with(ID, Optional.of(Shape.LINK.write().apply(id())))
                        .with(FIELDS, Optional.of(words))
                        .value());
    }

    void restore(Value draft) {
        var parts = DraftParts.of(draft);
        Optional.ofNullable(parts.get(ID)).flatMap(Shape.LINK.read()).ifPresent(id -> ids = newIds.apply(id));
        Optional.ofNullable(parts.get(FIELDS)).ifPresent(fields::restore);
    }
}
