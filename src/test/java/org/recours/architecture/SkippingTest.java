package org.recours.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippingTest {

    @Test
    void noTestIsSkippedInSilence() {
        assertTrue(Tree.TESTS.contain(SkippingTest.class), "the tests are asked");
        Skipping.noTestIsSkippedInSilence().check(Tree.TESTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SkipsInSilence.always()> is annotated with <org.junit.jupiter.api.Disabled>",
                "SkipsInSilence.somewhere()> is annotated with <org.junit.jupiter.api.condition.DisabledOnOs>",
                "SkipsInSilence.perhaps()> calls method <org.junit.jupiter.api.Assumptions.assumeTrue"
            })
    void aTestThatIsSkippedInSilenceIsFound(String how) {
        Gate.bites(Skipping.noTestIsSkippedInSilence(), how);
    }
}
