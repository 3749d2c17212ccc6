package org.recours.ui.kit;

import java.nio.file.Path;

/// A removable folder, as the system calls it.
public record Stick(Path folder, String label) {}
