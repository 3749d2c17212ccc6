package org.recours.ui.shell;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.nav.Place;

/// The one window: the way in, then the desk, then the way in again.
///
/// Another language or look builds it anew around the same place; what was typed is kept before that.
public final class MainWindow {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 740;

    private final Stage stage;
    private final GateActions gate;
    private final Background background;
    private final InstantSource clock;
    private final Consumer<Preferences> remember;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final Timeline minutes = new Timeline();
    private Preferences preferences;
    private Optional<DeskWindow> desk = Optional.empty();

    /// Where each seat was when it was locked: nobody comes to somebody else's case.
    private final Map<String, Place> places = new HashMap<>();

    /// @param remember keeps how the window looks for the next start
    public MainWindow(
            Stage stage,
            GateActions gate,
            Background background,
            InstantSource clock,
            Preferences preferences,
            Consumer<Preferences> remember) {
        this.stage = stage;
        this.gate = gate;
        this.background = background;
        this.clock = clock;
        this.preferences = preferences;
        this.remember = remember;
        minutes.getKeyFrames().setAll(new KeyFrame(Duration.minutes(1), _ -> look()));
        minutes.setCycleCount(Animation.INDEFINITE);
        scene.addEventFilter(javafx.scene.input.InputEvent.ANY, _ -> desk.ifPresent(DeskWindow::act));
    }

    /// Opens the window at the way in. The title names no person, now or later.
    public void show() {
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        rebuild();
        stage.show();
        minutes.play();
    }

    /// How the window looks now.
    public Preferences preferences() {
        return preferences;
    }

    /// Opens the desk on a profile that is already unlocked.
    public void open(OpenProfile profile) {
        var place = places.getOrDefault(profile.seat(), new Place.Today());
        desk = Optional.of(
                new DeskWindow(background.untilLast(), profile, clock.instant(), place, this::change, this::lock));
        rebuild();
        profile.onChange().accept(() -> background.onScreen(() -> desk.ifPresent(DeskWindow::count)));
    }

    /// What the system calls when the window closes or the laptop sleeps: nothing typed is lost, the keys are wiped.
    ///
    /// @param afterwards on the screen's thread
    public void close(Runnable afterwards) {
        minutes.stop();
        desk.ifPresentOrElse(open -> open.close(afterwards), afterwards);
    }

    private void look() {
        desk.ifPresent(open -> open.look(clock.instant()));
    }

    private void lock() {
        desk.ifPresent(locked -> {
            places.put(locked.seat(), locked.place());
            desk = Optional.empty();
            root.getChildren().clear(); // lets the scene go before the keys are wiped
            locked.wipe(this::rebuild);
        });
    }

    private void change(Preferences changed) {
        if (!changed.equals(preferences)) {
            preferences = changed;
            remember.accept(changed);
            desk.ifPresent(DeskWindow::keepTyped);
            rebuild();
        }
    }

    private void rebuild() {
        var text = Text.in(preferences.language());
        stage.setTitle(text.get("shell.name"));
        preferences.look().dress(scene, preferences.language());
        Parent shown = desk.<Parent>map(open -> open.build(text, preferences))
                .orElseGet(() -> new Gate(background, gate, this::open).build(text, preferences, this::change));
        root.getChildren().setAll(shown);
        desk.ifPresent(DeskWindow::focus);
    }
}
