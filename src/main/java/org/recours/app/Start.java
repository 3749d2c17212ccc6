package org.recours.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What this start of the program is for.
enum Start {
    /// A command stands on the line.
    COMMAND,
    /// No command, and a person sits before a screen.
    DESKTOP,
    /// No command and no screen: the main job on a sample clinic, told step by step.
    DEMO;

    /// @param system the property `os.name`
    /// @param headless the property `java.awt.headless`, by which a screen can be refused
    static Start of(List<String> arguments, Map<String, String> environment, String system, Optional<String> headless) {
        if (!arguments.isEmpty()) {
            return COMMAND;
        }
        return hasDisplay(environment, system) && !headless.equals(Optional.of("true")) ? DESKTOP : DEMO;
    }

    /// On Linux the session says so; on the others there is a screen unless somebody refused it.
    private static boolean hasDisplay(Map<String, String> environment, String system) {
        return system.startsWith("Mac")
                || system.startsWith("Windows")
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
