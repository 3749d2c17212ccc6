package org.recours.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;

/// Locking in two steps: first a veil that a PIN lifts, later the keys are wiped and the passphrase is needed.
///
/// A dozen passphrases a morning end up taped to the lid.
final class LockViewModel {

    static final Duration VEIL_AFTER = Duration.ofMinutes(5);
    static final Duration LOCK_AFTER = Duration.ofHours(1);

    /// A clock that jumps further than this between two looks was asleep.
    static final Duration ASLEEP = Duration.ofMinutes(3);

    static final int PIN_TRIES = 5;

    private final Background background;
    private final OpenProfile.Pin pin;
    private final Runnable keepTyped;
    private final Runnable lock;
    private final ReadOnlyBooleanWrapper veiled = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Instant lastLook;
    private Instant lastAct;
    private boolean acted;
    private boolean locked;
    private int wrong;

    /// @param keepTyped called before anything is hidden
    /// @param lock wipes the keys; called once
    LockViewModel(Background background, OpenProfile.Pin pin, Runnable keepTyped, Runnable lock, Instant now) {
        this.background = background;
        this.pin = pin;
        this.keepTyped = keepTyped;
        this.lock = lock;
        this.lastLook = now;
        this.lastAct = now;
    }

    ReadOnlyBooleanProperty veiledProperty() {
        return veiled.getReadOnlyProperty();
    }

    /// What came of the last PIN.
    ReadOnlyObjectProperty<Optional<Phrase>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// A key or the mouse was touched. Behind the veil that proves nothing.
    void act() {
        acted = true;
    }

    /// Looks at the clock, about once a minute.
    void look(Instant now) {
        var asleep = Duration.between(lastLook, now).abs().compareTo(ASLEEP) > 0;
        lastLook = now;
        if (acted && !veiled.get()) {
            lastAct = now;
        }
        acted = false;
        var idle = Duration.between(lastAct, now);
        if (asleep || idle.compareTo(LOCK_AFTER) >= 0) {
            lockNow();
        } else if (idle.compareTo(VEIL_AFTER) >= 0) {
            veil();
        }
    }

    /// Hides the screen behind the PIN; locks when there is none.
    void veil() {
        if (veiled.get() || locked) {
            return;
        }
        keepTyped.run();
        veiled.set(true);
        answer.set(Optional.empty());
        Callable<Boolean> isSet = pin.isSet();
        background.run(
                isSet,
                set -> {
                    if (!set) {
                        lockNow();
                    }
                },
                _ -> lockNow());
    }

    /// Wipes the keys: the panic key, an hour, a laptop that slept.
    void lockNow() {
        if (!locked) {
            locked = true;
            keepTyped.run();
            lock.run();
        }
    }

    /// Tries to lift the veil.
    void tryPin(String typed) {
        background.run(() -> pin.opens().test(typed), this::answer, problem -> answer.set(Optional.of(problem)));
    }

    private void answer(boolean opens) {
        if (opens) {
            wrong = 0;
            lastAct = lastLook;
            answer.set(Optional.empty());
            veiled.set(false);
            return;
        }
        wrong++;
        if (wrong >= PIN_TRIES) {
            lockNow();
        } else {
            answer.set(Optional.of(new Phrase("shell.veil.wrong", PIN_TRIES - wrong)));
        }
    }
}
