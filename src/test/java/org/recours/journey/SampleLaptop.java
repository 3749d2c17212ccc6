package org.recours.journey;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.recours.app.Desktop;
import org.recours.app.Machine;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptop;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.ui.kit.Stick;
import org.recours.usecase.ClinicRules;
import org.recours.vault.Cost;
import org.testfx.util.WaitForAsyncUtils;

/// A laptop with the real program on it. Its clock stands still, usually at Sunday 22 November 2026, ten in the morning
/// in Paris.
final class SampleLaptop {

    private static final Instant NOVEMBER = Instant.parse("2026-11-22T09:00:00Z");

    /// The headless screen has 1000 × 1000 pixels.
    private static final double WIDTH = 990;

    private static final double HEIGHT = 760;

    private final String name;
    private final Path folder;
    private final Path stick;
    private final Instant now;
    private Optional<Stage> stage = Optional.empty();

    /// @param folder where the program keeps its data
    /// @param stick  the one that is always plugged in
    SampleLaptop(String name, Path folder, Path stick) {
        this(name, folder, stick, NOVEMBER);
    }

    /// The same at another moment.
    SampleLaptop(String name, Path folder, Path stick, Instant now) {
        this.now = now;
        this.name = name;
        this.folder = folder;
        this.stick = stick;
    }

    /// Where the blank forms are kept.
    Path forms() {
        return folder.resolve("forms");
    }

    /// Starts the program.
    Stage start() {
        var opened = ScreenUnderTest.window();
        stage = Optional.of(opened);
        return ScreenUnderTest.onScreen(() -> {
            var machine = new Machine(name, () -> List.of(new Stick(stick, "KINGSTON")), Cost.FLOOR);
            var shipped = new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneId.of("Europe/Paris"));
            new Desktop(opened, new Laptop(folder), machine, () -> shipped, InstantSource.fixed(now)).show();
            opened.setX(0);
            opened.setY(0);
            opened.setWidth(WIDTH);
            opened.setHeight(HEIGHT);
            return opened;
        });
    }

    /// Closes the window as its cross does, and waits until everything is put away.
    void stop() {
        var open = stage();
        ScreenUnderTest.onScreen(() -> {
            open.fireEvent(new WindowEvent(open, WindowEvent.WINDOW_CLOSE_REQUEST));
            return open;
        });
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, open.showingProperty().not());
        } catch (TimeoutException e) {
            throw new AssertionError("the window does not close", e);
        }
    }

    Stage stage() {
        return stage.orElseThrow();
    }

    Scene scene() {
        return stage().getScene();
    }
}
