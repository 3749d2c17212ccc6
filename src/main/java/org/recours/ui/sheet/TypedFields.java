package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;

/// Fields as they are typed, by name, beside what stood there when they were last settled: shown from a record,
/// proposed or saved. What differs is what a draft keeps, half a date too.
public final class TypedFields {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Value> settled = new LinkedHashMap<>();

    /// Adds a field of words.
    public void words(String name, Input<String> input) {
        put(name, Entries.words(input));
    }

    /// Adds a choice.
    public <T> void choice(String name, Input<Optional<T>> input, Shape<T> shape) {
        put(name, Entries.choice(input, shape));
    }

    /// Adds a box to tick.
    public void flag(String name, Input<Boolean> input) {
        put(name, Entries.flag(input));
    }

    /// Adds a day.
    public void day(String name, DateInput<CalendarSystem, LocalDate> input) {
        put(name, Entries.date(input, Shape.DATE, day -> new Entries.Typed(day.toString(), CalendarSystem.GREGORIAN)));
    }

    /// Adds a day as surely as it is known.
    public void event(String name, DateInput<CalendarSystem, EventDate> input, Reading reading) {
        put(name, Entries.date(input, ContestedDecision.NOTIFIED_ON.shape(), reading::typed));
    }

    void put(String name, Entry entry) {
        entries.put(name, entry);
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /// What stands there now is no draft.
    public void settle() {
        entries.keySet().forEach(this::settle);
    }

    /// The same for one of them.
    public void settle(String name) {
        settled.put(name, typed(name));
    }

    /// Whether something else stands in a field than when it was settled.
    public boolean isChanged(String name) {
        return !typed(name).equals(settled.getOrDefault(name, Value.Nothing.NOTHING));
    }

    private Value typed(String name) {
        return Optional.ofNullable(entries.get(name))
                .map(entry -> entry.typed().get())
                .orElse(Value.Nothing.NOTHING);
    }

    /// What differs, exactly as typed; an emptied field as nothing.
    public SortedMap<String, Value> changed() {
        return since(settled);
    }

    /// All of them as they stand there now.
    public Map<String, Value> standing() {
        return standing(entries.keySet());
    }

    /// The same of some.
    public Map<String, Value> standing(Collection<String> names) {
        Map<String, Value> standing = new TreeMap<>();
        names.forEach(name -> standing.put(name, typed(name)));
        return standing;
    }

    /// What was typed since they stood so; an emptied field as nothing.
    public SortedMap<String, Value> since(Map<String, Value> then) {
        SortedMap<String, Value> since = new TreeMap<>();
        standing().forEach((name, value) -> {
            if (!value.equals(then.getOrDefault(name, Value.Nothing.NOTHING))) {
                since.put(name, value);
            }
        });
        return since;
    }

    /// Empties the fields in which nothing was typed since they stood so: that is saved.
    public void emptySaved(Map<String, Value> then) {
        then.keySet().stream()
                .filter(name -> typed(name).equals(then.get(name)))
                .forEach(name -> {
                    Optional.ofNullable(entries.get(name))
                            .ifPresent(entry -> entry.restore().accept(Value.Nothing.NOTHING));
                    settle(name);
                });
    }

    /// What differs, for a draft; empty when nothing does.
    public Optional<Value> draft() {
        return DraftParts.value(changed());
    }

    /// Puts back what a draft holds; fields of which it holds nothing stay as they are.
    public void restore(Value draft) {
        restore(DraftParts.of(draft));
    }

    void restore(SortedMap<String, Value> typed) {
        entries.forEach((name, entry) -> Optional.ofNullable(typed.get(name))
                .ifPresent(value -> entry.restore().accept(value)));
    }

    /// Empties them back to what was settled.
    public void undo() {
        entries.forEach((name, entry) -> entry.restore().accept(settled.getOrDefault(name, Value.Nothing.NOTHING)));
    }

    /// Tells whenever somebody types.
    public void onTyped(Runnable listener) {
        entries.values().stream()
                .flatMap(entry -> entry.changes().stream())
                .forEach(change -> change.addListener(_ -> listener.run()));
    }
}
