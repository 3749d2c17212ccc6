package org.recours.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;

class TodayViewModelTest {

    private final SampleToday sample = new SampleToday();
    private final TodayViewModel model = new TodayViewModel(Background.direct(), sample.actions());

    @Test
    void everyMatterStandsInThePartOfItsDate() {
        model.load();
        assertEquals(List.of("K-7QX2-1"), numbers(Urgency.UNKNOWN));
        assertEquals(List.of("K-7QX2-3"), numbers(Urgency.OVERDUE));
        assertEquals(List.of("K-7QX2-2"), numbers(Urgency.TODAY));
        assertEquals(List.of("K-7QX2-4", "K-7QX2-5"), numbers(Urgency.WEEK));
        assertEquals(List.of("K-7QX2-7"), numbers(Urgency.LATER));
        assertEquals(List.of("K-7QX2-6"), numbers(Urgency.UNDATED));
    }

    @Test
    void whatRunsByTheClockIsForTodayAlthoughItEndsTomorrow() {
        var tomorrow = new ActBy.Act(Due.on(SampleToday.TODAY.plusDays(1)));
        assertEquals(Urgency.TODAY, Urgency.of(new TodayActions.Standing.Dated(tomorrow, true), SampleToday.TODAY));
        assertEquals(Urgency.WEEK, Urgency.of(new TodayActions.Standing.Dated(tomorrow, false), SampleToday.TODAY));
    }

    @Test
    void oneMembersTodayStillShowsWhatNobodyLooksAfter() {
        model.load();
        model.choose(new Whose.Member("Sami"));
        assertEquals(List.of("K-7QX2-3"), numbers(Urgency.OVERDUE));
        assertEquals(List.of(), numbers(Urgency.TODAY));
        assertEquals(List.of("K-7QX2-4"), numbers(Urgency.WEEK));
    }

    @Test
    void whatIsMineIsShownAndHowMuchOfOthersIsUrgentIsSaid() {
        model.load();
        assertEquals(0, model.hidden());

        model.choose(Whose.Mine.MINE);

        assertEquals(List.of("K-7QX2-2"), numbers(Urgency.TODAY));
        assertEquals(List.of(), numbers(Urgency.OVERDUE));
        assertEquals(1, model.hidden(), "one of Sami’s is past its safe date");
    }

    @Test
    void theSeatRemembersWhoseMattersItLookedAt() {
        model.load();
        model.choose(Whose.Mine.MINE);

        var later = new TodayViewModel(Background.direct(), sample.actions());
        later.load();

        assertEquals(Whose.Mine.MINE, later.shownProperty().get().whose());
    }

    @Test
    void aFailureIsToldAndWhatWasShownStays() {
        model.load();
        sample.fails = true;
        model.load();
        assertEquals(
                Optional.of(new Phrase("kit.failed")), model.problemProperty().get());
        assertFalse(model.loadingProperty().get());
        assertTrue(model.pageProperty().get().isPresent());
    }

    @Test
    void theReasonOfADateComesStepByStep() {
        model.load();
        var steps = new ArrayList<Phrase>();
        model.why(sample.rows.get(3), steps::addAll);
        assertEquals(
                List.of("deadline.step.last", "deadline.step.safe"),
                steps.stream().map(Phrase::key).toList());
    }

    private List<String> numbers(Urgency urgency) {
        return model.rows(urgency).stream().map(TodayActions.Row::number).toList();
    }
}
