package org.recours.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;

class FormBuilderTest {

    private final Input<String> name = Input.text();
    private final Input<Optional<String>> kind = Input.choice();
    private final DateInput<String, Integer> date = new DateInput<>(
            List.of("Gregorian", "Ethiopic"),
            (typed, _) -> typed.matches("\\d+") ? Optional.of(Integer.valueOf(typed)) : Optional.empty(),
            day -> new Phrase("kit.pages.where", day, day));

    @Test
    void whatIsWrongStandsBesideTheFieldAndOnTopWithAJump() {
        var window = show();
        ScreenUnderTest.onScreen(() -> {
            name.refuse(new Phrase("kit.stick.missing"));
            return true;
        });
        assertEquals(List.of(), window.objections());
        window.robot().clickOn(window.robot().lookup(".problem-list .hyperlink").queryAs(Hyperlink.class));
        assertEquals("name", window.scene().getFocusOwner().getId());
        window.robot().write("Mo");
        assertEquals("Mo", name.value());
        assertTrue(name.problemProperty().get().isEmpty());
        assertTrue(window.robot().lookup(".problem-list .hyperlink").queryAll().isEmpty());
    }

    @Test
    void openingALongListDoesNotMoveTheFieldBesideIt() {
        var many = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> "line " + i)
                .toList();
        var window = ScreenUnderTest.show(
                Language.ENGLISH,
                Look.LIGHT,
                600,
                600,
                () -> new FormBuilder(Text.in(Language.ENGLISH))
                        .row(row -> row.choice("kit.stick", kind, many, words -> words, box -> box.id("many"))
                                .text("kit.pages", name, field -> field.id("name")))
                        .build());
        double before = window.scene().lookup("#name").localToScene(0, 0).getX();
        window.robot().clickOn("#many").clickOn("line 3");
        assertEquals(Optional.of("line 3"), kind.value());
        assertEquals(before, window.scene().lookup("#name").localToScene(0, 0).getX());
    }

    @Test
    void aTypedDateIsSaidInWordsBeforeItIsSaved() {
        var window = show();
        window.robot().clickOn("#date").write("12");
        assertEquals(Optional.of(12), date.date());
        assertEquals(
                "Page 12 of 12",
                window.robot()
                        .lookup(".date-understood")
                        .queryAs(Prose.class)
                        .wordsProperty()
                        .get());
    }

    @Test
    void aDateThatNobodyUnderstandsIsNeverDroppedInSilence() {
        var window = show();
        window.robot().clickOn("#date").write("soon");
        window.robot().clickOn("#name");
        assertEquals("soon", date.typed().value());
        assertTrue(date.isUnreadable());
        assertEquals(
                "kit.date.notUnderstood",
                date.typed().problemProperty().get().orElseThrow().key());
    }

    @Test
    void aChoiceCanBeTakenBackByItsLastLine() {
        var window = show();
        window.robot().clickOn("#kind").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(Optional.of("b"), kind.value());
        window.robot().clickOn("#kind").clickOn("Not said");
        assertEquals(Optional.empty(), kind.value());
        window.robot().clickOn("#kind").clickOn("a");
        assertEquals(Optional.of("a"), kind.value());
        window.robot().type(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals(Optional.empty(), kind.value());
    }

    @Test
    void whatIsAlwaysChosenCanNotBeTakenBack() {
        kind.set(Optional.of("b"));
        ScreenUnderTest.onScreen(() -> {
            var entry =
                    new ChoiceEntry<>(Text.in(Language.ENGLISH), "kit.stick", kind, List.of("a", "b"), word -> word);
            entry.alwaysChosen();
            assertEquals(
                    List.of(Optional.of("a"), Optional.of("b")), entry.control().getItems());
            entry.offer(List.of("c"));
            assertEquals(List.of(Optional.of("c")), entry.control().getItems());
            return entry;
        });
        assertEquals(Optional.of("b"), kind.value(), "what is chosen stays");
    }

    private ScreenUnderTest show() {
        var text = Text.in(Language.ENGLISH);
        return ScreenUnderTest.show(
                Language.ENGLISH,
                Look.LIGHT,
                600,
                500,
                () -> new FormBuilder(text)
                        .text("unlock.person", name, field -> field.id("name"))
                        .choice("kit.stick", kind, List.of("a", "b"), word -> word, field -> field.id("kind"))
                        .date("today.noDate", date, calendar -> calendar, field -> field.id("date"))
                        .build());
    }
}
