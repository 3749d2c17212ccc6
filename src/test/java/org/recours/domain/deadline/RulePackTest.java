package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        9,            10
        2026-9-1,     2026-10-1
        2026.9,       2026.10
        2026-11-23,   2026-11-23.1
        2026-11-23.9, 2026-11-23.10
        v9,           v10
        1,            2026-11-23
        1a,           1b
        """)
    void theLaterOfTwoVersionsIsTheOneThatAPersonWouldSay(String earlier, String later) {
        assertEquals(-1, Integer.signum(RulePack.VERSIONS.compare(earlier, later)));
        assertEquals(1, Integer.signum(RulePack.VERSIONS.compare(later, earlier)));
        assertEquals(0, RulePack.VERSIONS.compare(later, later));
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "2026-1-2, 2026-01-02", "0, 000"})
    void zerosBeforeANumberMakeNoOtherVersion(String one, String other) {
        assertEquals(0, RulePack.VERSIONS.compare(one, other));
    }
}
