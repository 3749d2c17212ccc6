package org.recours.ui.sheet;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.ui.nav.Desk;

/// Keeps what stands on one screen and is not saved: two seconds after typing stops, and before the screen is left,
/// locked or made anew in another language. Puts it back when the screen is opened again.
///
/// A draft is exactly what differs from what is saved: once nothing does, it is forgotten. All drafts of a window are
/// written and read in the order in which that was asked for, so a screen finds what the one before it kept.
public final class Drafting {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DraftPort port;
    private final Desk desk;
    private final Supplier<DraftName> name;
    private final Supplier<Optional<Value>> typed;
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper(false);
    private Optional<Value> kept = Optional.empty();
    private boolean isBegun;
    private Runnable callOff = () -> {};

    /// @param name  asked each time: a restored page is another one than the blank one
    /// @param typed what stands on the screen and is not saved
    public Drafting(DraftPort port, Desk desk, Supplier<DraftName> name, Supplier<Optional<Value>> typed) {
        this.port = port;
        this.desk = desk;
        this.name = name;
        this.typed = typed;
    }

    /// Whether the screen shows what was typed earlier and is still not saved.
    public ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /// Puts back what was kept of this screen. Nothing is kept before that, so that a screen that is still being filled
    /// never overwrites its draft.
    public void find(Consumer<Value> restore) {
        var wanted = name.get();
        desk.background()
                .inTurn(
                        () -> port.find().apply(wanted),
                        found -> {
                            found.ifPresent(restore);
                            begin(found);
                        },
                        this::unreadable);
    }

    /// The same for the draft of this kind that was begun last.
    public void findLatest(DraftName.Kind kind, Consumer<Value> restore) {
        desk.background()
                .inTurn(
                        () -> port.latest().apply(kind),
                        found -> {
                            var shown = found.filter(_ -> typed.get().isEmpty());
                            shown.ifPresent(restore);
                            begin(shown);
                        },
                        this::unreadable);
    }

    /// From now on what is typed is kept.
    ///
    /// @param onScreen the draft that the screen shows
    public void begin(Optional<Value> onScreen) {
        isBegun = true;
        kept = onScreen;
        restored.set(onScreen.isPresent());
        keep();
    }

    /// Somebody typed: waits for the pause.
    public void typed() {
        callOff.run();
        callOff = desk.background().later(PAUSE, this::keep);
    }

    /// Keeps what stands there now, or forgets the draft where nothing is left to be saved.
    public void keep() {
        callOff.run();
        var now = typed.get();
        if (now.isEmpty()) {
            restored.set(false);
        }
        if (!isBegun || now.equals(kept)) {
            return;
        }
        var before = kept;
        var draft = name.get();
        kept = now;
        desk.background()
                .inTurn(
                        () -> {
                            now.ifPresentOrElse(
                                    value -> port.keep().accept(draft, value),
                                    () -> port.drop().accept(draft));
                            return now;
                        },
                        done -> done.ifPresent(_ -> desk.say().accept(new Phrase("common.draft.kept"))),
                        why -> {
                            kept = kept.equals(now) ? before : kept;
                            desk.say().accept(why);
                        });
    }

    private void unreadable(Phrase why) {
        desk.say().accept(why);
        begin(Optional.empty());
    }
}
