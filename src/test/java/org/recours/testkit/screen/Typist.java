package org.recours.testkit.screen;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// A robot that types a text in one go. TestFX sends the same events, but rests for 60 ms after each letter, which was
/// most of the time that the tests of the windows took.
public final class Typist extends FxRobot {

    /// Types into whatever has the keyboard when each letter comes.
    @Override
    public FxRobot write(String text) {
        var scene = focused();
        return interact(() -> text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            fire(scene, KeyEvent.KEY_PRESSED, "");
            fire(scene, KeyEvent.KEY_TYPED, letter);
            fire(scene, KeyEvent.KEY_RELEASED, "");
        }));
    }

    private Scene focused() {
        return listWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(this::targetWindow)
                .getScene();
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String letter) {
        Node owner = scene.getFocusOwner();
        EventTarget target = owner == null ? scene : owner;
        Event.fireEvent(target, new KeyEvent(type, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
