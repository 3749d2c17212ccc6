package org.recours.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.CaseRow;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.check.DateCheckViewModel.Found;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.CheckDates.Checked;
import org.recours.usecase.MovedDate;
import org.recours.usecase.MovedDate.Cause;

class DateCheckTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 27);
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 10, 42, 7, 0, ZoneOffset.UTC);

    private final List<Place> gone = new ArrayList<>();
    private boolean fails;
    private Checked found = new Checked(
            14_203,
            List.of(
                    moved(1, "Yohannes G.", Optional.empty(), Cause.COUNTS_NO_MORE),
                    moved(2, "محمد أحمد عبد الرحمن", Optional.of(RECORDED.minusDays(3)), Cause.RULE),
                    moved(3, "Aster ገብረ", Optional.of(RECORDED.plusDays(1)), Cause.CALENDAR),
                    moved(4, "Hana", Optional.of(RECORDED), Cause.COUNTS_NOW)));

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        FRENCH, DARK
        ARABIC, DARK
        """)
    void whatWouldMoveCanBeReadByAll(Language language, Look look) {
        var window = show(language, look);
        window.robot().clickOn("#check");
        assertEquals(List.of(), window.picture("date-check").objections());
    }

    @Test
    void enterOpensTheDecisionOfTheChosenCase() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("#check").clickOn("Yohannes G.").push(KeyCode.ENTER);
        assertEquals(List.of(new Place.Case(found.moved().getFirst().caseRow().id(), Place.Part.DECISION)), gone);
    }

    @Test
    void whoeverComesBackFindsTheListAndTheLineThatWasOpened() {
        var model = new DateCheckViewModel(_ -> found, () -> NOW);
        show(Language.ENGLISH, Look.LIGHT, model)
                .robot()
                .clickOn("#check")
                .clickOn("K-7QX2-2")
                .push(KeyCode.ENTER);
        var again = show(Language.FRENCH, Look.LIGHT, model);
        var table = again.robot().lookup("#check-table").<TableView<?>>query();
        assertEquals(4, table.getItems().size());
        assertEquals(
                Optional.of(found.moved().get(1)), table.getSelectionModel().getSelectedItem());
    }

    @Test
    void aCheckThatWasBegunGoesOnWhileSomebodyIsElsewhere() {
        var working = new ArrayDeque<Runnable>();
        var background = new Background(working::add, Runnable::run, (_, _) -> () -> {}, _ -> {});
        var model = new DateCheckViewModel(_ -> found, () -> NOW);
        model.check(background);
        show(Language.ENGLISH, Look.LIGHT, model);
        model.check(background);
        assertEquals(1, working.size(), "no second one beside it");
        ScreenUnderTest.onScreen(() -> {
            working.remove().run();
            return true;
        });
        assertTrue(show(Language.ENGLISH, Look.LIGHT, model)
                .robot()
                .lookup("#check-table")
                .tryQuery()
                .isPresent());
    }

    @Test
    void whereNothingMovesThatIsSaidInGreen() {
        found = new Checked(1, List.of());
        var window = show(Language.FRENCH, Look.LIGHT);
        window.robot().clickOn("#check");
        assertEquals(List.of(), window.picture("date-check-none").objections());
        assertTrue(window.robot().lookup("#check-table").tryQuery().isEmpty());
    }

    @Test
    void aFailureIsToldAndTheCheckCanBeBegunAgain() {
        fails = true;
        var model = new DateCheckViewModel(
                pace -> {
                    pace.at(0, 2);
                    if (fails) {
                        throw new Problem(new Phrase("problem.store.failed"));
                    }
                    return found;
                },
                () -> NOW);
        model.check(Background.direct());
        assertEquals(
                Optional.of(new Phrase("problem.store.failed")),
                model.problemProperty().get());
        assertFalse(model.busyProperty().get());
        fails = false;
        model.check(Background.direct());
        assertEquals(Optional.of(new Found(found, NOW)), model.foundProperty().get());
        assertEquals(Optional.empty(), model.problemProperty().get());
    }

    private ScreenUnderTest show(Language language, Look look) {
        return show(language, look, new DateCheckViewModel(_ -> found, () -> NOW));
    }

    private ScreenUnderTest show(Language language, Look look, DateCheckViewModel model) {
        return ScreenUnderTest.show(language, look, 1100, 640, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), new NameMask(), gone::add, _ -> {});
            return DateCheckView.screen(desk, model).root();
        });
    }

    private static MovedDate moved(int number, String person, Optional<LocalDate> now, Cause cause) {
        var id = RecordId.of("%032x".formatted(number));
        var blank = Deadline.TYPE.read(new FieldValues(id, Map.of()));
        var recorded = Deadline.TYPE.with(
                Deadline.TYPE.with(blank, Deadline.SAFE_DATE, RECORDED), Deadline.LEGAL_LAST_DAY, RECORDED.plusDays(3));
        var row = new CaseRow(
                id,
                Optional.of("K-7QX2-" + number),
                Optional.of(Kind.APPEAL),
                Optional.of(Category.ASYLUM),
                Optional.of(person),
                Stage.IN_PROGRESS,
                Optional.of(RECORDED),
                false,
                Optional.of("Amina"),
                Optional.of(RECORDED.minusDays(20)),
                false,
                false);
        return new MovedDate(row, recorded, now, now.map(day -> day.plusDays(2)), cause);
    }
}
