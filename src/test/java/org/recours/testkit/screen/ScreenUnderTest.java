package org.recours.testkit.screen;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A screen in a window, without a display. The headless screen has 1000 × 1000 pixels: windows here are smaller.
public final class ScreenUnderTest {

    /// Rounds of everything that waits on the screen's thread: what was asked, and what that has asked in turn.
    private static final int SETTLED = 2;

    private final FxRobot robot = new Typist();
    private final Scene scene;
    private final Language language;
    private final Look look;

    private ScreenUnderTest(Scene scene, Language language, Look look) {
        this.scene = scene;
        this.language = language;
        this.look = look;
    }

    /// Shows the root that is made on the screen's thread.
    public static ScreenUnderTest show(
            Language language, Look look, double width, double height, Supplier<Parent> root) {
        return onScreen(() -> {
            var scene = new Scene(new StackPane(), width, height);
            var stage = window();
            stage.setScene(scene);
            look.dress(scene, language);
            ((StackPane) scene.getRoot()).getChildren().setAll(root.get());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return new ScreenUnderTest(scene, language, look);
        });
    }

    /// An empty window for tests that build their scene themselves.
    public static Stage window() {
        return onScreen(() -> {
            if (!Fonts.ARE_LOADED) {
                throw new IllegalStateException();
            }
            Stage.getWindows().stream().toList().forEach(javafx.stage.Window::hide);
            return new Stage();
        });
    }

    /// The same checks and pictures for a window that is already open.
    public static ScreenUnderTest of(Stage stage, Language language, Look look) {
        return new ScreenUnderTest(stage.getScene(), language, look);
    }

    /// Runs on the screen's thread and waits.
    public static <T> T onScreen(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("the toolkit did not start", e);
        }
        if (javafx.application.Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        var result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents(SETTLED);
        return result;
    }

    public FxRobot robot() {
        return robot;
    }

    public Scene scene() {
        return scene;
    }

    /// Leaves the picture `target/screens/<language>/<name>.png`, `-dark` added where it is dark.
    public ScreenUnderTest picture(String name) {
        var file = look.isDark() ? name + "-dark" : name;
        onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, language.code(), file);
            return file;
        });
        return this;
    }

    /// As wide as the same window is for its words at a scale of 125 %.
    public ScreenUnderTest atScale125() {
        onScreen(() -> {
            var window = scene.getWindow();
            window.setWidth(window.getWidth() / 1.25);
            return window;
        });
        return this;
    }

    /// Everything that a careful eye would object to; empty when there is nothing.
    public java.util.List<String> objections() {
        return onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return ScreenAudit.of(scene.getRoot()).stream()
                    .map(objection -> language.code() + (look.isDark() ? " dark: " : ": ") + objection)
                    .toList();
        });
    }

    @Override
    public String toString() {
        return language.code() + " " + look.name().toLowerCase(Locale.ROOT);
    }

    /// Loads the embedded fonts once, when the first window opens.
    private static final class Fonts {
        static final boolean ARE_LOADED = load();

        private static boolean load() {
            Look.loadFonts();
            return true;
        }
    }
}
