package org.recours.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A screen as a page: its title with what can be done beside it, then its parts, scrolled as a whole.
public final class Page extends ScrollPane {

    private final VBox column = new VBox();

    /// @param acts stand at the end of the title line
    public Page(String title, Node... acts) {
        this(new Prose(title), acts);
    }

    /// The same with a title that changes.
    public Page(Prose title, Node... acts) {
        title.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(title, space);
        line.getStyleClass().add("buttons");
        line.getChildren().addAll(acts);
        column.getStyleClass().add("page");
        column.getChildren().add(line);
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("page-scroll", "edge-to-edge");
    }

    /// Adds the parts below what is there.
    public Page with(Node... parts) {
        column.getChildren().addAll(parts);
        return this;
    }
}
