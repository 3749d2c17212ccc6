package org.recours.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/// Starts a program with a window, says `ready` once the window has been drawn, and ends it.
final class WatchedWindow {

    private static final long PAUSE_NANOS = 1_000_000;

    /// The first pulse after a window is shown draws it; the second comes when that is done.
    private static final int PULSES = 2;

    private WatchedWindow() {}

    /// @param arguments the class whose `main` starts it, then its arguments
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(WatchedWindow::watch);
        watch.setDaemon(true);
        watch.start();
        start(Class.forName(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void start(Class<?> program, String[] arguments) throws ReflectiveOperationException {
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("it did not start", e);
        }
    }

    private static void watch() {
        while (Window.getWindows().stream().noneMatch(Window::isShowing)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        Platform.runLater(new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    System.out.println("ready");
                    System.exit(0);
                }
            }
        }::start);
    }
}
