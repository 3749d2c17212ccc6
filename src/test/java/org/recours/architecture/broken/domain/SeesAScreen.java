package org.recours.architecture.broken.domain;

import org.recours.architecture.broken.ui.today.TodayView;
import org.slf4j.Logger;

/// Breaks the rings, and logs where nothing may be logged.
public record SeesAScreen(TodayView view, Logger log) {}
