package org.recours.architecture.broken.ui.today;

import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import org.recours.architecture.broken.ui.cases.CasesView;

/// Breaks "a screen never imports another screen" and "only Background names Platform".
public final class TodayView extends BorderPane {

    public void show(CasesView cases) {
        Platform.runLater(() -> setCenter(cases));
    }
}
