package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;

class DecisionDoubtsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private ContestedDecision decision =
            ContestedDecision.TYPE.read(new FieldValues(new RecordId(new UUID(1, 1)), Map.of()));

    @Test
    void anOrdinaryDecisionRaisesNoDoubt() {
        say(ContestedDecision.DATE, EventDate.on(LocalDate.of(2026, 10, 20)));
        say(ContestedDecision.NOTIFIED_ON, EventDate.on(LocalDate.of(2026, 10, 28)));
        assertEquals(List.of(), doubts(EventKind.NOTIFIED));
    }

    @Test
    void whatHasNotHappenedYetIsAskedAbout() {
        say(ContestedDecision.HANDED_TO_OFFICE_ON, EventDate.on(LocalDate.of(2026, 12, 1)));
        assertEquals(List.of("deadline.problem.future"), doubts(EventKind.HANDED_OVER));
    }

    @Test
    void aHearingMayLieAhead() {
        say(ContestedDecision.NOTIFIED_ON, EventDate.on(LocalDate.of(2026, 12, 1)));
        assertEquals(List.of(), doubts(EventKind.HEARING));
    }

    @Test
    void aMistypedYearIsAskedAbout() {
        say(ContestedDecision.NOTIFIED_ON, EventDate.on(LocalDate.of(202, 10, 28)));
        assertEquals(List.of("deadline.problem.longAgo"), doubts(EventKind.NOTIFIED));
    }

    @Test
    void aDecisionDoesNotReachAnybodyBeforeItWasMadeThoughAnIncidentLiesBeforeIt() {
        say(ContestedDecision.DATE, EventDate.on(LocalDate.of(2026, 10, 20)));
        say(ContestedDecision.NOTIFIED_ON, EventDate.on(LocalDate.of(2026, 10, 12)));
        assertEquals(List.of("deadline.problem.beforeDecision"), doubts(EventKind.NOTIFIED));
        assertEquals(List.of(), doubts(EventKind.INCIDENT));
    }

    @Test
    void aPeriodOfZeroIsNone() {
        say(ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P0D"));
        assertEquals(List.of("deadline.problem.period"), doubts(EventKind.NOTIFIED));
    }

    @Test
    void aPeriodOfYearsIsAskedAbout() {
        for (var years : List.of("P999D", "P3Y", "P900WD")) {
            say(ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(years));
            assertEquals(List.of("deadline.problem.longPeriod"), doubts(EventKind.NOTIFIED));
        }
        say(ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P2Y"));
        assertEquals(List.of(), doubts(EventKind.NOTIFIED));
    }

    private <T> void say(Field<T> field, T value) {
        decision = ContestedDecision.TYPE.with(decision, field, value);
    }

    private List<String> doubts(EventKind kind) {
        return DecisionDoubts.of(decision, kind, TODAY).stream()
                .map(Phrase::key)
                .toList();
    }
}
