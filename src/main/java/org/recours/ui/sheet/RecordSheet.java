package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.person.BirthDate;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;

/// What is typed about one record, field by field, exactly as typed: half a date stays half a date.
///
/// It goes by the record’s own field list, so a new field is one more line where its sheet is made.
///
/// @param <R> the record
public final class RecordSheet<R extends Recorded> {

    private static final String ID = "id";

    private final RecordType<R> type;
    private final Reading reading;
    private final TypedFields fields = new TypedFields();
    private RecordId id;

    public RecordSheet(RecordType<R> type, RecordId id, Reading reading) {
        this.type = type;
        this.id = id;
        this.reading = reading;
    }

    /// The id of the record that is typed; a draft brings its own back.
    public RecordId id() {
        return id;
    }

    /// A field of words.
    public Input<String> words(Field<String> field) {
        var input = Input.text();
        put(field, Entries.words(input));
        return input;
    }

    /// A field of several words, with commas between them.
    public Input<String> list(Field<List<String>> field) {
        var input = Input.text();
        put(field, Entries.list(input));
        return input;
    }

    /// A field with a closed set of answers.
    public <T> Input<Optional<T>> choice(Field<T> field) {
        Input<Optional<T>> input = Input.choice();
        put(field, Entries.choice(input, field.shape()));
        return input;
    }

    /// A field that is yes or not said.
    public Input<Boolean> flag(Field<Boolean> field) {
        var input = new Input<>(false);
        put(field, Entries.flag(input));
        return input;
    }

    /// An event date: typed in a calendar, with the converted date beside it.
    public DateInput<CalendarSystem, EventDate> event(Field<EventDate> field) {
        var input = reading.eventInput();
        put(field, Entries.date(input, field.shape(), reading::typed));
        return input;
    }

    /// A day.
    public DateInput<CalendarSystem, LocalDate> day(Field<LocalDate> field) {
        var input = reading.dayInput();
        put(field, Entries.date(input, field.shape(), reading::typed));
        return input;
    }

    /// A date of birth.
    public DateInput<CalendarSystem, BirthDate> birth(Field<BirthDate> field) {
        var input = reading.birthInput();
        put(field, Entries.date(input, field.shape(), reading::typed));
        return input;
    }

    /// A field with an entry of its own making.
    void put(Field<?> field, Entry entry) {
        fields.put(field.name(), entry);
    }

    /// The record that stands on the sheet.
    public R record() {
        return type.read(new FieldValues(id, values(new HashMap<>())));
    }

    /// This record with what stands on the sheet; fields that the sheet does not have stay as they are.
    public R record(R before) {
        return type.read(new FieldValues(before.id(), values(new HashMap<>(type.write(before)))));
    }

    private Map<String, Value> values(Map<String, Value> values) {
        fields.entries()
                .forEach((field, entry) -> entry.value()
                        .get()
                        .ifPresentOrElse(value -> values.put(field, value), () -> values.remove(field)));
        return values;
    }

    /// Fills the sheet from a record.
    public void show(R record) {
        id = record.id();
        var values = type.write(record);
        fields.entries().forEach((field, entry) -> entry.show().accept(Optional.ofNullable(values.get(field))));
        fields.settle();
    }

    /// What stands there otherwise than it was shown, exactly as typed.
    SortedMap<String, Value> changed() {
        return fields.changed();
    }

    /// Everything as it stands there now.
    Map<String, Value> standing() {
        return fields.standing();
    }

    /// What was typed since it stood there so.
    SortedMap<String, Value> since(Map<String, Value> then) {
        return fields.since(then);
    }

    /// Puts back what was typed of a record; the other fields stay as they are.
    void restore(RecordId of, SortedMap<String, Value> typed) {
        id = of;
        fields.restore(typed);
    }

    /// Whether nothing was typed.
    public boolean isEmpty() {
        return fields.entries().values().stream().allMatch(Entry::isEmpty);
    }

    /// Whether something stands there that is not understood; each such field then says so itself.
    public boolean isUnreadable() {
        return fields.entries().values().stream()
                        .filter(entry -> entry.unreadable().getAsBoolean())
                        .count()
                > 0;
    }

    /// Tells whenever somebody types.
    public void onTyped(Runnable listener) {
        fields.onTyped(listener);
    }

    /// Everything that stands there, for a draft.
    public Value typed() {
        SortedMap<String, Value> typed = new TreeMap<>();
        typed.put(ID, Shape.LINK.write().apply(id));
        fields.entries().forEach((field, entry) -> {
            if (!entry.isEmpty()) {
                typed.put(field, entry.typed().get());
            }
        });
        return new Value.Entries(typed);
    }

    /// Puts a draft back as it was typed.
    public void restore(Value draft) {
        SortedMap<String, Value> typed = draft instanceof Value.Entries(var kept) ? kept : new TreeMap<>();
        id = Optional.ofNullable(typed.get(ID)).flatMap(Shape.LINK.read()).orElse(id);
        fields.entries()
                .forEach((field, entry) -> entry.restore().accept(typed.getOrDefault(field, Value.Nothing.NOTHING)));
    }
}
