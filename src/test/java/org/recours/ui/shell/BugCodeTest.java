package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BugCodeTest {

    @Test
    void theSameBugHasTheSameCodeWhateverTheClientIsCalled() {
        var codes = java.util.stream.Stream.of("Amina", "محمد")
                .map(BugCodeTest::bug)
                .map(BugCode::of)
                .distinct();
        assertEquals(1, codes.count());
    }

    @Test
    void anotherPlaceHasAnotherCode() {
        assertNotEquals(BugCode.of(bug("a")), BugCode.of(new IllegalStateException("a")));
    }

    @Test
    void theCodeCanBeReadOverTheTelephone() {
        assertTrue(BugCode.of(bug("a")).matches("[0-9A-F]{4}-[0-9A-F]{4}"));
    }

    @Test
    void theTraceForTheLogHoldsNoMessage() {
        var trace = BugCode.trace(new IllegalStateException("Amina Diallo", bug("Yohannes")));
        assertFalse(trace.contains("Amina") || trace.contains("Yohannes"));
        assertTrue(trace.contains("BugCodeTest"));
    }

    private static Exception bug(String name) {
        return new IllegalArgumentException(name + " is no date");
    }
}
