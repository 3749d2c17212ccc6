package org.recours.ui.letters;

import javafx.scene.Node;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// A sheet about the dates of a case: the page, and for whom it is.
public final class SheetView {

    private SheetView() {}

    /// The sheet as the main window shows it.
    public static Screen screen(SheetViewModel model, Desk desk) {
        var fields = fields(model, desk.text());
        var pane = new PaperPane(desk, model.title(), model.making(), fields, model::keep);
        return Screen.of(pane, model::load).withPrimary(pane::keepAndPrint).withKeepTyped(pane::keepTyped);
    }

    private static Node fields(SheetViewModel model, Text text) {
        var form = new FormBuilder(text);
        return switch (model.kind()) {
            case EXPLANATION ->
                ReaderFields.to(form, text, model.reader())
                        .note("letters.explanationNote")
                        .build();
            case CONTROL_SHEET -> form.note("letters.controlSheetNote").build();
            case TIMELINE -> form.note("letters.timelineNote").build();
        };
    }
}
