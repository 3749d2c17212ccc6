package org.recours.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who wants to know when records change. A listener is called on the thread that saved, after the commit.
public final class Changes {

    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    /// Tells this listener from now on.
    public void listen(Consumer<Changed> listener) {
        listeners.add(listener);
    }

    void publish(Changed changed) {
        listeners.forEach(listener -> listener.accept(changed));
    }
}
