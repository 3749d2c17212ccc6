package org.recours.architecture.broken.ui.today;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;

/// Breaks "a ViewModel sees no window": once through JavaFX, once through our own view.
record TodayViewModel(StringProperty status, Label label, TodayView view) {}
