package org.recours.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {

    @Test
    void whatRunsBesideOthersSharesNothing() {
        assertTrue(Tree.TESTS.contain(SharingTest.class), "the tests are asked");
        Sharing.whatRunsBesideOthersSharesNothing().check(Tree.TESTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SharesAFolder.folder", "SharesAFolder.once()"})
    void whatIsSharedAllTheSameIsFound(String shared) {
        Gate.bites(Sharing.whatRunsBesideOthersSharesNothing(), shared);
    }
}
