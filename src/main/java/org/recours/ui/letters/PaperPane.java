package org.recours.ui.letters;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.recours.domain.document.Printout;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.PageViewer;
import org.recours.ui.kit.Printing;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.Banner;

/// A paper of a case: the page large, what can be typed for it beside, one act that keeps and prints it.
final class PaperPane extends BorderPane {

    private final Text text;
    private final Desk desk;
    private final PaperMaking<?> making;
    private final Consumer<Consumer<Printout>> keep;

    /// @param fields what can be typed
    /// @param keep   keeps the paper, and prints it once it is kept
    PaperPane(Desk desk, String title, PaperMaking<?> making, Node fields, Consumer<Consumer<Printout>> keep) {
        this.text = desk.text();
        this.desk = desk;
        this.making = making;
        this.keep = keep;
        getStyleClass().add("paper-screen");
        var words = new Prose(title);
        words.getStyleClass().add("page-title");
        var draft = Banner.ofDraft(text, making.drafting(), making::throwAway);
        setTop(new VBox(words, draft, Notice.ofProblem(text, making.problemProperty())));
        setLeft(Regions.mark(side(fields), text.get("letters.fields")));
        setCenter(Regions.mark(viewer(), text.get("forms.page")));
    }

    /// Keeps what is typed for the paper until it is kept with the case.
    void keepTyped() {
        making.drafting().keep();
    }

    /// Keeps the paper and prints it, also when one has gone on to another screen by then.
    void keepAndPrint() {
        var window = getScene().getWindow();
        keep.accept(made -> print(window, made));
    }

    private Node viewer() {
        var viewer = new PageViewer(text, desk.background());
        making.printoutProperty()
                .subscribe(made ->
                        made.ifPresent(printout -> viewer.show(printout.pages(), page -> making.page(printout, page))));
        return viewer;
    }

    private Node side(Node fields) {
        var column = new VBox(language(), fields);
        column.getStyleClass().add("form-fields");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var button = new Button(text.get("forms.keepAndPrint"));
        button.setId("paper-keep");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> making.keepingProperty().get()
                                || making.printoutProperty().get().isEmpty(),
                        making.keepingProperty(),
                        making.printoutProperty()));
        button.setOnAction(_ -> keepAndPrint());
        var side = new VBox(scroll, new HBox(button));
        side.getStyleClass().add("paper-side");
        return side;
    }

    private Node language() {
        var chosen = new Input<>(Optional.of(making.languageProperty().get()));
        chosen.valueProperty().addListener((_, _, now) -> now.ifPresent(making.languageProperty()::set));
        making.languageProperty().addListener((_, _, now) -> chosen.set(Optional.of(now)));
        return new FormBuilder(text)
                .choice(
                        "letters.language",
                        chosen,
                        Arrays.asList(Language.values()),
                        language -> text.get("letters.language." + language),
                        choice -> {
                            choice.id("paper-language");
                            choice.alwaysChosen();
                        })
                .build();
    }

    private void print(Window window, Printout made) {
        Printing.pages(window, text, made.pages(), page -> making.page(made, page))
                .ifPresent(desk.say());
    }
}
