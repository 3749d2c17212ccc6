package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    @Test
    void aCommandIsRunWhateverTheScreen() {
        assertEquals(Start.COMMAND, Start.of(List.of("verify"), Map.of("DISPLAY", ":0"), "Linux", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, DISPLAY, :0, DESKTOP",
        "Linux, WAYLAND_DISPLAY, wayland-0, DESKTOP",
        "Linux, DISPLAY, ' ', DEMO",
        "Linux, TERM, xterm, DEMO",
        "Mac OS X, TERM, xterm, DESKTOP",
        "Windows 11, TERM, xterm, DESKTOP"
    })
    void withoutACommandTheScreenDecides(String system, String variable, String value, Start start) {
        assertEquals(start, Start.of(List.of(), Map.of(variable, value), system, Optional.empty()));
    }

    @Test
    void aScreenCanBeRefused() {
        assertEquals(Start.DEMO, Start.of(List.of(), Map.of("DISPLAY", ":0"), "Linux", Optional.of("true")));
        assertEquals(Start.DEMO, Start.of(List.of(), Map.of(), "Mac OS X", Optional.of("true")));
    }
}
