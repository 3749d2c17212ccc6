package org.recours.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;

class WhileShownTest {

    @Test
    void aScreenThatWasLeftHearsNothingMore() {
        var heard = new ArrayList<String>();
        var value = new SimpleStringProperty("first");
        var screen = new Pane();
        WhileShown.follow(screen, value, heard::add);
        assertEquals(List.of("first"), heard);

        var ground = new StackPane(screen);
        ScreenUnderTest.show(Language.ENGLISH, Look.LIGHT, 200, 200, () -> ground);
        ScreenUnderTest.onScreen(() -> {
            value.set("second");
            ground.getChildren().clear();
            value.set("third");
            return true;
        });
        assertEquals(List.of("first", "second"), heard);
        ScreenUnderTest.onScreen(() -> ground.getChildren().add(screen));
        assertEquals(List.of("first", "second", "third"), heard);
    }
}
