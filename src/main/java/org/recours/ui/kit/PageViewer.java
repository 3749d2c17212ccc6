package org.recours.ui.kit;

import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.document.PageImage;
import org.recours.text.Text;

/// Shows the pages of a document one at a time, as they will be printed. A page is a picture: it is never mirrored.
public final class PageViewer extends BorderPane {

    private static final double ZOOM_STEP = 1.25;
    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 4;

    private final Text text;
    private final Background background;
    private final IntegerProperty page = new SimpleIntegerProperty(0);
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final ScrollPane scroll = new ScrollPane();
    private final Label where = new Label();
    private final Notice problem;
    private final javafx.beans.property.ObjectProperty<java.util.Optional<org.recours.domain.problem.Phrase>> failed =
            new javafx.beans.property.SimpleObjectProperty<>(java.util.Optional.empty());
    private int pages;
    private double zoom = 1;
    private IntFunction<PageImage> source = _ -> new PageImage(1, 1, new int[1]);

    public PageViewer(Text text, Background background) {
        this.text = text;
        this.background = background;
        this.problem = Notice.ofProblem(text, failed);
        setId("pages");
        getStyleClass().add("page-viewer");
        setTop(tools());
        setCenter(ground());
        setBottom(problem);
        page.addListener((_, _, _) -> draw());
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    /// Shows these pages from the first; each is drawn when it is looked at.
    ///
    /// @param draw blocking
    public void show(int count, IntFunction<PageImage> draw) {
        pages = count;
        source = draw;
        if (page.get() >= count) {
            page.set(0);
        }
        draw();
    }

    /// Draws the page anew, for example after a field was filled.
    public void refresh() {
        draw();
    }

    /// Goes to this page, from 0.
    public void go(int to) {
        page.set(Math.clamp(to, 0, Math.max(0, pages - 1)));
    }

    private void draw() {
        where.setText(pages == 0 ? "" : text.get("kit.pages.where", page.get() + 1, pages));
        if (pages == 0) {
            picture.setImage(null);
            return;
        }
        int wanted = page.get();
        background.run(
                () -> source.apply(wanted),
                image -> {
                    if (wanted == page.get()) {
                        failed.set(java.util.Optional.empty());
                        picture.setImage(Pictures.of(image));
                        fit();
                    }
                },
                why -> failed.set(java.util.Optional.of(why)));
    }

    private ScrollPane ground() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        paper.getStyleClass().add("paper");
        paper.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var table = new StackPane(paper);
        table.getStyleClass().add("page-ground");
        scroll.setContent(table);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(text.get("kit.pages"));
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.viewportBoundsProperty().addListener((_, _, _) -> fit());
        return scroll;
    }

    private void fit() {
        var room = scroll.getViewportBounds().getWidth() - 48;
        if (picture.getImage() != null && room > 0) {
            picture.setFitWidth(Math.min(room, picture.getImage().getWidth()) * zoom);
        }
    }

    private HBox tools() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        where.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new HBox(
                tool("kit.pages.before", Feather.CHEVRON_UP, () -> go(page.get() - 1)),
                tool("kit.pages.next", Feather.CHEVRON_DOWN, () -> go(page.get() + 1)),
                where,
                space,
                tool("kit.pages.smaller", Feather.ZOOM_OUT, () -> zoomTo(zoom / ZOOM_STEP)),
                tool("kit.pages.larger", Feather.ZOOM_IN, () -> zoomTo(zoom * ZOOM_STEP)));
        tools.getStyleClass().add("page-tools");
        return tools;
    }

    private Button tool(String key, Feather icon, Runnable act) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(text.get(key));
        button.setTooltip(new Tooltip(text.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void zoomTo(double wanted) {
        zoom = Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM);
        fit();
    }

    private void turn(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            go(page.get() + 1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            go(page.get() - 1);
        } else {
            return;
        }
        event.consume();
    }
}
