package org.recours.ui.shell;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.recours.text.Text;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Place;

/// The frame around the screen that is open: top bar, rail, status line.
final class FrameView extends BorderPane {

    /// Narrower than this, the rail folds to icons.
    private static final double FOLD_BELOW = 1160;

    private final Function<Place, Screen> screens;
    private final StackPane ground = new StackPane();
    private final Screen reminder;
    private Screen current = Screen.of(new StackPane(), () -> {});

    /// @param reminder stands above the screens
    FrameView(
            Text text,
            FrameViewModel model,
            WindowActs acts,
            NameMask names,
            Function<Place, Screen> screens,
            Screen reminder) {
        this.screens = screens;
        this.reminder = reminder;
        getStyleClass().add("frame");
        var rail = new Rail(text, model::go);
        var status = new StatusLine(text);
        Regions.mark(ground, text.get("shell.screen"));
        setTop(new VBox(new TopBar(text, acts), new PinnedLine(text, names, model.pinnedProperty(), model::go)));
        setLeft(rail);
        var middle = new BorderPane(ground);
        middle.setTop(reminder.root());
        setCenter(middle);
        setBottom(status);
        widthProperty().subscribe(width -> rail.fold(width.doubleValue() < FOLD_BELOW));
        model.placeProperty().subscribe(place -> {
            rail.show(place);
            open(place);
        });
        model.saidProperty().subscribe(status::say);
        model.standingProperty().subscribe(standing -> {
            rail.count(standing);
            status.tell(standing);
        });
    }

    /// Reminds of what asks for somebody, if it is time.
    void remind() {
        reminder.opened().run();
    }

    /// The screen in front.
    Screen current() {
        return current;
    }

    private void open(Place place) {
        current.keepTyped().run();
        current = screens.apply(place);
        var root = current.root();
        ground.getChildren().setAll(root);
        ground.applyCss(); // a pane that scrolls has its content only once it has its skin
        current.opened().run();
        focus();
    }

    /// Puts the keyboard where the work of the screen begins, unless the screen has done so.
    void focus() {
        if (getScene() != null && !hasFocus(current.root())) {
            ground.applyCss(); // in a scene at last
            Regions.begin(current.root()).ifPresent(Node::requestFocus);
        }
    }

    private boolean hasFocus(Node root) {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (root.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
