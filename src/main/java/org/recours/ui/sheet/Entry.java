package org.recours.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import org.recours.domain.change.Value;

/// One field on a sheet: what is typed, and the value that it makes.
///
/// @param typed      exactly what stands there, for a draft
/// @param restore    puts a draft back
/// @param value      what the record gets; empty when nothing was typed or it is not understood
/// @param show       fills the field from a record
/// @param unreadable whether something stands there that is not understood; the field then says so itself
/// @param changes    what tells that somebody typed
record Entry(
        Supplier<Value> typed,
        Consumer<Value> restore,
        Supplier<Optional<Value>> value,
        Consumer<Optional<Value>> show,
        BooleanSupplier unreadable,
        List<Observable> changes) {

    Entry {
        changes = List.copyOf(changes);
    }

    /// Whether nothing stands there.
    boolean isEmpty() {
        return typed.get().equals(Value.Nothing.NOTHING);
    }
}
