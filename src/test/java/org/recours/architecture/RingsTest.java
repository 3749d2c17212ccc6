package org.recours.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class RingsTest {

    private static final ArchRule NO_CYCLES = noCyclesBelow(Tree.ROOT);

    @Test
    void everyRingImportsOnlyWhatTheTableAllows() {
        Gate.holds(Rings.keptBelow(Tree.ROOT));
    }

    @Test
    void aDomainClassThatSeesAScreenIsFound() {
        Gate.bites(Rings.keptBelow(Tree.BROKEN_ROOT), "broken.domain.SeesAScreen");
    }

    @Test
    void aRingThatNobodyDecidedOnIsFound() {
        Gate.bites(Rings.keptBelow(Tree.BROKEN_ROOT), "broken.nowhere.Stray lies in no ring");
    }

    @Test
    void noPackageImportsItselfThroughOthers() {
        Gate.holds(NO_CYCLES);
    }

    @Test
    void aCycleThroughThreePackagesOfDifferentDepthIsFound() {
        Gate.bites(noCyclesBelow(Tree.BROKEN_ROOT), "Slice text.first");
    }

    private static ArchRule noCyclesBelow(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }
}
