package org.recours.testkit.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToolBar;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a careful eye would object to on a screen: cut words, pale words, controls without a name.
public final class ScreenAudit {

    /// WCAG 2.2, level AA, for text of any size that we use.
    private static final double LEAST_CONTRAST = 4.5;

    private final List<String> objections = new ArrayList<>();

    private ScreenAudit() {}

    /// Looks at everything visible below this node, which must be laid out.
    public static List<String> of(Node root) {
        var audit = new ScreenAudit();
        audit.look(root);
        return List.copyOf(audit.objections);
    }

    private void look(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            lookAtWords(labeled);
        }
        if (node instanceof Control control) {
            lookAtName(control);
        }
        if (node instanceof IndexedCell<?> cell && cell.getGraphic() != null) {
            lookAtLine(cell);
        }
        if (node instanceof Text words
                && !(words instanceof FontIcon)
                && !words.getText().isBlank()
                && !isDisabled(words)) {
            lookAtContrast(words);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /// JavaFX puts an ellipsis where words do not fit: the text node then differs from the label's text.
    private void lookAtWords(Labeled labeled) {
        var wanted = labeled.getText();
        if (wanted == null
                || wanted.isBlank()
                || labeled.getChildrenUnmodifiable().isEmpty()) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(Text.class::cast)
                .filter(shown -> shown.isVisible() && !shown.getText().isEmpty())
                .forEach(shown -> {
                    if (!plain(shown.getText()).equals(plain(wanted))) {
                        objections.add("cut: “" + wanted + "” shows “" + shown.getText() + "”");
                    }
                    if (shown.getLayoutBounds().getHeight() > labeled.getHeight() + 1) {
                        objections.add("cut below: “" + wanted + "”");
                    }
                });
    }

    /// Every line of a table is as high as the others, whatever stands in it.
    private void lookAtLine(IndexedCell<?> cell) {
        var shown = cell.getGraphic().getBoundsInParent();
        if (shown.getMinY() < -1 || shown.getMaxY() > cell.getHeight() + 1) {
            objections.add("cut by its line: %.0f of %.0f".formatted(cell.getHeight(), shown.getHeight()));
        }
    }

    private void lookAtName(Control control) {
        if (!control.isFocusTraversable()
                || control instanceof ScrollPane
                || control instanceof ScrollBar
                || control instanceof Separator
                || control instanceof SplitPane
                || control instanceof ToolBar) {
            return;
        }
        var named = control.getAccessibleText() != null
                && !control.getAccessibleText().isBlank();
        var worded = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        var inner = control instanceof TextInputControl && insideNamed(control);
        if (!named && !worded && !inner) {
            objections.add("no accessible name: " + control);
        }
    }

    private static boolean insideNamed(Node node) {
        return node.getParent() instanceof Control outer && outer.getAccessibleText() != null;
    }

    private void lookAtContrast(Text words) {
        if (!(words.getFill() instanceof Color ink)) {
            return;
        }
        var ground = Ground.behind(words);
        var contrast = Ground.contrast(Ground.over(ink, ground), ground);
        if (contrast < LEAST_CONTRAST) {
            objections.add("contrast %.1f : “%s” %s on %s".formatted(contrast, words.getText(), ink, ground));
        }
    }

    /// What cannot be used now may be pale; WCAG exempts it too.
    private static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
