package org.recours.architecture.broken.ui.cases;

import javafx.scene.control.Label;

/// The screen that another one imports.
public final class CasesView extends Label {}
