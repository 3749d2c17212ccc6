package org.recours.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.recours.domain.problem.Problem;
import org.recours.session.Laptop;
import org.recours.session.OpenProfile;
import org.recours.text.Language;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.shell.MainWindow;
import org.recours.ui.shell.ProblemDialog;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ConfirmToday;
import org.recours.usecase.DeskClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program in a window: wires the window to the seats of this laptop.
public final class Desktop {

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private final Laptop laptop;
    private final Machine machine;
    private final Supplier<ClinicRules.Shipped> shipped;
    private final InstantSource clock;
    private final MainWindow window;

    /// @param stage   not yet shown
    /// @param laptop  whose seats can be opened
    /// @param shipped asked when a profile was opened: a person waits for the window
    public Desktop(
            Stage stage, Laptop laptop, Machine machine, Supplier<ClinicRules.Shipped> shipped, InstantSource clock) {
        this.laptop = laptop;
        this.machine = machine;
        this.shipped = shipped;
        this.clock = clock;
        Look.loadFonts();
        var preferences = new PreferencesFile(laptop.folder().resolve("window.properties"));
        var first = preferences.read(Language.ofSystem());
        var dialog = new ProblemDialog(stage, this::preferences);
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> dialog.show(bug));
        this.window = new MainWindow(
                stage,
                new GateWiring(laptop, this::surroundings, this::desk, machine).actions(),
                Background.onVirtualThreads(dialog::show),
                clock,
                first,
                preferences::write);
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.close(stage::close);
        });
    }

    /// Opens the window at the way in.
    public void show() {
        window.show();
    }

    private org.recours.ui.shell.Preferences preferences() {
        return window.preferences();
    }

    private OpenProfile.Surroundings surroundings(org.recours.ledger.Progress progress) {
        return new OpenProfile.Surroundings(clock, () -> !Platform.isFxApplicationThread(), progress);
    }

    private org.recours.ui.shell.OpenProfile desk(OpenProfile profile) {
        var rules = shipped.get();
        var desk = OpenDesk.of(profile, new DeskClock(clock, rules.zone()), rules);
        meet(desk);
        return new WindowWiring(desk, machine, laptop).profile(() -> meet(desk));
    }

    /// Those who share this laptop find each other's work without a stick, once today's date is known.
    private void meet(OpenDesk desk) {
        if (laptop.profiles().size() < 2 || desk.confirmToday().ask() instanceof ConfirmToday.Today.Ask) {
            return;
        }
        try {
            desk.profile().exchange().meet(laptop.meetingPlace(), desk.clock().today());
        } catch (Problem e) {
            LOG.warn("the seats of this laptop could not exchange, the next opening tries again", e);
        }
    }
}
