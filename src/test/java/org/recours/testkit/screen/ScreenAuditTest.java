package org.recours.testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recours.text.Language;
import org.recours.ui.kit.Look;

class ScreenAuditTest {

    @Test
    void wordsThatDoNotFitAreSeen() {
        assertObjection("cut", () -> {
            var button = new Button("Enregistrer le recours");
            button.setMaxWidth(60);
            return button;
        });
    }

    @Test
    void aLineThatIsCutBelowIsSeen() {
        assertObjection("cut below", () -> {
            var label = new Label("one\ntwo");
            label.setMinHeight(20);
            label.setMaxHeight(20);
            return label;
        });
    }

    @Test
    void whatIsHigherThanTheLineOfItsTableIsSeen() {
        assertObjection("cut by its line", () -> {
            var table = new TableView<>(FXCollections.observableList(List.of("a")));
            var column = new TableColumn<String, String>("Words");
            column.setCellFactory(_ -> new TableCell<>() {
                @Override
                protected void updateItem(@Nullable String item, boolean empty) {
                    super.updateItem(item, empty);
                    setGraphic(new VBox(new Text("one"), new Text("two"), new Text("three")));
                }
            });
            table.setFixedCellSize(24);
            table.getColumns().add(column);
            return table;
        });
    }

    @Test
    void paleWordsAreSeenInTheDarkToo() {
        assertObjection("contrast", () -> {
            var label = new Label("pale");
            label.setStyle("-fx-text-fill: #777777; -fx-background-color: #888888;");
            return label;
        });
    }

    @Test
    void aFieldWithoutANameIsSeen() {
        assertObjection("no accessible name", TextField::new);
    }

    @Test
    void aGoodScreenHasNothingAgainstIt() {
        assertEquals(List.of(), objections(() -> new Button("Record")));
    }

    private static void assertObjection(String kind, java.util.function.Supplier<Node> node) {
        var objections = objections(node);
        assertTrue(objections.stream().anyMatch(words -> words.contains(kind)), objections::toString);
    }

    private static List<String> objections(java.util.function.Supplier<Node> node) {
        return ScreenUnderTest.show(Language.FRENCH, Look.DARK, 400, 300, () -> new VBox(node.get()))
                .objections();
    }
}
