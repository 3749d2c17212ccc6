package org.recours.architecture.broken.usecase;

/// Breaks "only Background and the network listeners know threads".
public final class StartsAThread {

    public void run() {
        Thread.ofVirtual().start(() -> {});
    }
}
