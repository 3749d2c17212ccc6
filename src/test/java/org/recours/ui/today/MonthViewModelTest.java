package org.recours.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.text.Language;
import org.recours.ui.kit.Background;

class MonthViewModelTest {

    private final SampleMonth sample = new SampleMonth();
    private final ChosenDay chosen = new ChosenDay();
    private final MonthViewModel model = model();

    private MonthViewModel model() {
        return new MonthViewModel(
                Background.direct(), sample.actions(Language.ENGLISH), chosen, CalendarSystem.GREGORIAN);
    }

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void aDayCountsWhatIsDueAndWhatIsNotSureOfIt() {
        assertEquals(new DayLoad(3, 1), model.load(SampleMonth.TODAY.plusDays(2)));
        assertEquals(0, model.load(SampleMonth.TODAY.plusDays(1)).all());
        assertTrue(model.load(SampleMonth.TODAY.plusDays(3)).isMany());
    }

    @Test
    void theFilterOfTheListCountsHereTooAndSaysWhatItLeavesOut() {
        model.choose(Whose.Mine.MINE);

        assertEquals(new DayLoad(2, 0), model.load(SampleMonth.TODAY.plusDays(2)));
        assertEquals(new DayLoad(4, 0), model.load(SampleMonth.TODAY.plusDays(3)), "what is nobody’s is among them");
        assertEquals(11, model.hidden());
        assertEquals(Whose.Mine.MINE, sample.sample.remembered.whose());
    }

    @Test
    void turningTheLeafShowsTheNextMonth() {
        model.turn(1);

        assertEquals(LocalDate.of(2026, 12, 22), model.day());
        assertEquals(
                "December 2026",
                model.monthProperty().get().orElseThrow().page().title());
    }

    @Test
    void whoComesBackFindsTheDayThatWasOpen() {
        model.open(SampleMonth.TODAY.plusDays(2));
        assertEquals(3, rows().size());

        var later = model();
        later.load();

        assertEquals(
                SampleMonth.TODAY.plusDays(2),
                later.openDayProperty().get().orElseThrow().day());
        assertEquals(List.of(SampleMonth.TODAY.plusDays(2), SampleMonth.TODAY.plusDays(2)), sample.asked);
    }

    private List<TodayActions.Row> rows() {
        return model.openDayProperty().get().orElseThrow().rows();
    }

    @Test
    void theListOfTheDayFollowsTheFilter() {
        model.open(SampleMonth.TODAY);
        model.choose(new Whose.Member("Sami"));
        assertEquals(
                List.of("K-7QX2-3"),
                rows().stream().map(TodayActions.Row::number).toList());
    }
}
