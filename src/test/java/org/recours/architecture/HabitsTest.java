package org.recours.architecture;

import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void namesSayWhatAClassIs() {
        Gate.holds(Habits.namesSayWhatAClassIs());
    }

    @Test
    void aManagerIsFound() {
        Gate.bites(Habits.namesSayWhatAClassIs(), "broken.store.CaseManager");
    }

    @Test
    void constructorsAreShort() {
        Gate.holds(Habits.constructorsAreShort());
    }

    @Test
    void aConstructorWithSevenParametersIsFound() {
        Gate.bites(Habits.constructorsAreShort(), "CaseManager.<init>(int, int, int, int, int, int, int)");
    }

    @Test
    void noStaticStateChanges() {
        Gate.holds(Habits.noStaticStateChanges());
    }

    @Test
    void aStaticCounterIsFound() {
        Gate.bites(Habits.noStaticStateChanges(), "CaseManager.opened is static and can change");
    }

    @Test
    void interfacesHaveMoreThanOneImplementation() {
        Gate.holds(Habits.interfacesHaveMoreThanOneImplementation());
    }

    @Test
    void anInterfaceForOneClassIsFound() {
        Gate.bites(Habits.interfacesHaveMoreThanOneImplementation(), "broken.store.OnlyOnce has one implementation");
    }

    @Test
    void theDomainAsksNobody() {
        Gate.holds(Habits.theDomainAsksNobody(Tree.ROOT));
    }

    @Test
    void aRuleThatRollsDiceIsFound() {
        Gate.bites(Habits.theDomainAsksNobody(Tree.BROKEN_ROOT), "AsksTheClock.random");
    }

    @Test
    void onlyAppReadsTheClock() {
        Gate.holds(Habits.onlyAppReadsTheClock(Tree.ROOT));
    }

    @Test
    void aRuleThatAsksForTodayIsFound() {
        Gate.bites(
                Habits.onlyAppReadsTheClock(Tree.BROKEN_ROOT),
                "AsksTheClock.lastDay()> calls method <java.time.LocalDate.now");
    }
}
