package org.recours.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Prose;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody at the keyboard of a laptop, who knows the program only by the words on its screens.
///
/// Whatever is asked of the program is waited for; nothing sleeps.
final class Volunteer {

    /// More stops of the Tab key than any screen has.
    private static final int MOST_STOPS = 160;

    private static final int PATIENCE_SECONDS = 60;

    private final SampleLaptop laptop;
    private final Text text;
    private final List<String> objections = new ArrayList<>();
    private int keys;

    Volunteer(SampleLaptop laptop, Language language) {
        this.laptop = laptop;
        this.text = Text.in(language);
    }

    SampleLaptop laptop() {
        return laptop;
    }

    Text text() {
        return text;
    }

    /// What a careful eye objected to on the screens so far.
    List<String> objections() {
        return List.copyOf(objections);
    }

    /// Goes on with Tab until the control with these words has the keyboard.
    Volunteer goTo(String words) {
        return goOn(words, () -> focused().filter(words::equals).isPresent());
    }

    /// The same for one of several controls with equal words.
    Volunteer goToId(String id) {
        return goOn(
                id,
                () -> onScreen(() -> owner().map(Node::getId).filter(id::equals).isPresent()));
    }

    private Volunteer goOn(String to, BooleanSupplier isThere) {
        var passed = new LinkedHashSet<String>();
        for (int i = 0; i < MOST_STOPS; i++) {
            if (isThere.getAsBoolean()) {
                return this;
            }
            passed.add(focused().orElse("?"));
            tab();
        }
        picture("failed");
        return fail("Tab never comes to “" + to + "”, only to " + passed);
    }

    /// The same for a field, a button or a choice that has this message as its name.
    Volunteer at(String key) {
        return goTo(text.get(key));
    }

    /// How many keys were pushed since this was asked last.
    int keys() {
        int pushed = keys;
        keys = 0;
        return pushed;
    }

    Volunteer type(String words) {
        keys += words.codePointCount(0, words.length());
        onScreen(() -> {
            var field = owner().orElseThrow();
            words.codePoints().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(field, typed(letter)));
            return words;
        });
        return this;
    }

    Volunteer push(KeyCode... together) {
        keys++;
        onScreen(() -> {
            var keyboard = new Robot();
            List.of(together).forEach(keyboard::keyPress);
            List.of(together).reversed().forEach(keyboard::keyRelease);
            return together;
        });
        return this;
    }

    /// Types into the field with this message as its name.
    Volunteer fill(String key, String words) {
        return at(key).type(words);
    }

    /// The same in place of what stands there.
    Volunteer replace(String key, String words) {
        return at(key).push(KeyCode.CONTROL, KeyCode.A).type(words);
    }

    /// Goes to a screen by the rail, where a count may stand beside its name.
    Volunteer open(String place) {
        return says("shell.place." + place).goToId("rail-" + place).push(KeyCode.SPACE);
    }

    /// Pushes the button with this message on it.
    Volunteer act(String key) {
        return at(key).push(KeyCode.SPACE);
    }

    /// Goes down in a list of choices to these words, and up again from its end.
    Volunteer choose(String key, String choice) {
        at(key);
        var way = KeyCode.DOWN;
        for (int i = 0; i < MOST_STOPS; i++) {
            var before = chosen();
            if (before.equals(choice)) {
                return this;
            }
            push(way);
            way = chosen().equals(before) ? KeyCode.UP : way;
        }
        return fail("“" + choice + "” is not offered by " + text.get(key));
    }

    /// Goes right or down among the buttons of a group until this one is marked.
    Volunteer pick(String firstKey, String key) {
        at(firstKey);
        for (int i = 0; i < MOST_STOPS && !focused().equals(Optional.of(text.get(key))); i++) {
            push(KeyCode.DOWN);
        }
        assertEquals(Optional.of(text.get(key)), focused());
        return push(KeyCode.SPACE);
    }

    /// Waits until these words are on the screen.
    Volunteer sees(String words) {
        until(() -> visible().contains(words), () -> "“" + words + "” is not on the screen, but\n" + visible());
        return this;
    }

    Volunteer says(String key, Object... arguments) {
        return sees(text.get(key, arguments));
    }

    Volunteer doesNotSee(String words) {
        until(() -> !visible().contains(words), () -> "“" + words + "” is on the screen");
        return this;
    }

    /// Waits until this is so. No dialog may come between: nothing here can’t be undone, and nothing may fail.
    void until(BooleanSupplier condition, Supplier<String> otherwise) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> onScreen(() -> {
                        if (Window.getWindows().stream().anyMatch(this::isDialog)) {
                            throw new AssertionError("a dialog says\n" + visible());
                        }
                        return condition.getAsBoolean();
                    }));
        } catch (TimeoutException e) {
            picture("failed");
            fail(onScreen(otherwise::get), e);
        }
    }

    /// Leaves a picture of the window and looks at it carefully.
    Volunteer picture(String name) {
        return picture(name, Look.LIGHT);
    }

    Volunteer picture(String name, Look look) {
        var window = ScreenUnderTest.of(laptop.stage(), text.language(), look).picture(name);
        window.objections().stream().map(objection -> name + ", " + objection).forEach(objections::add);
        return this;
    }

    /// A control in the window, by its id.
    <N extends Node> N find(String id, Class<N> type) {
        return type.cast(onScreen(() -> nodes(laptop.scene().getRoot())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in\n" + visible()))));
    }

    /// All words on the screen, line by line, those of a dialog too.
    String visible() {
        return Window.getWindows().stream()
                .flatMap(window -> nodes(window.getScene().getRoot()))
                .map(Volunteer::words)
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining("\n"));
    }

    private void refuseDialog() {
        if (Window.getWindows().stream().anyMatch(this::isDialog)) {
            throw new AssertionError("a dialog says\n" + visible());
        }
    }

    private boolean isDialog(Window window) {
        return window instanceof Stage && !window.equals(laptop.stage());
    }

    private void tab() {
        var isArea = onScreen(() -> laptop.scene().getFocusOwner() instanceof javafx.scene.control.TextArea);
        if (isArea) {
            push(KeyCode.CONTROL, KeyCode.TAB);
        } else {
            push(KeyCode.TAB);
        }
    }

    private String chosen() {
        return onScreen(() -> laptop.scene().getFocusOwner() instanceof ComboBox<?> box ? said(box) : "");
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
    }

    private static <T> String said(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    /// What a screen reader says of the control that has the keyboard.
    private Optional<String> focused() {
        return onScreen(() -> owner().flatMap(node -> Optional.ofNullable(node.getAccessibleText())
                .or(() ->
                        node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.empty())));
    }

    /// What has the keyboard. A control takes keys only once it has its skin, which nobody is fast enough to see.
    private Optional<Node> owner() {
        refuseDialog();
        laptop.scene().getRoot().applyCss();
        laptop.scene().getRoot().layout();
        return Optional.ofNullable(laptop.scene().getFocusOwner());
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Volunteer::nodes))
                : Stream.of(node);
    }

    private static String words(Node node) {
        return switch (node) {
            case Prose prose -> prose.wordsProperty().get();
            case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
            case TextInputControl input -> Optional.ofNullable(input.getText()).orElse("");
            default -> "";
        };
    }
}
