package org.recours.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

class CaseListViewTest {

    private final List<Place> gone = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void theListCanBeReadByAll(Language language, Look look) {
        assertEquals(List.of(), show(language, look, 100_000).picture("cases").objections());
        assertEquals(List.of(), show(language, look, 0).picture("cases-none").objections());
    }

    @Test
    void enterOpensTheCaseThatTheKeyboardIsOn() {
        var window = show(Language.ENGLISH, Look.LIGHT, 10);
        ScreenUnderTest.onScreen(() -> {
            var table = (TableView<?>) window.scene().lookup("#cases-table");
            table.requestFocus();
            table.getSelectionModel().select(2);
            return true;
        });
        window.robot().type(KeyCode.ENTER);

        var opened = assertInstanceOf(Place.Case.class, gone.getFirst());
        assertEquals(CaseListViewModelTest.row(2).id(), opened.id());
    }

    private ScreenUnderTest show(Language language, Look look, int size) {
        return ScreenUnderTest.show(language, look, 980, 700, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), new NameMask(), gone::add, _ -> {});
            var port = new CaseListPort(
                    (_, _, offset, limit) -> IntStream.range(offset, Math.min(size, offset + limit))
                            .mapToObj(CaseListViewModelTest::row)
                            .toList(),
                    _ -> size,
                    () -> LocalDate.of(2026, 11, 22));
            var screen = CaseListView.screen(new CaseListViewModel(port, desk), desk);
            screen.opened().run();
            return screen.root();
        });
    }
}
