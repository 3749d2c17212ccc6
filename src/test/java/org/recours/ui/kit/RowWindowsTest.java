package org.recours.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;

class RowWindowsTest {

    private static final int MANY = 100_000;

    private final List<Integer> fetched = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void aHundredThousandRowsScrollAndOnlyWhatIsSeenIsRead() {
        var rows = rows(Background.direct());
        rows.reload(MANY);
        var window = ScreenUnderTest.show(Language.ENGLISH, Look.LIGHT, 400, 600, () -> {
            var list = new ListView<Optional<Integer>>(rows);
            list.setId("rows");
            list.setAccessibleText("rows");
            return list;
        });
        ScreenUnderTest.onScreen(() -> {
            window.robot().lookup("#rows").queryListView().scrollTo(MANY - 1);
            return true;
        });
        window.objections();
        assertTrue(fetched.contains(99_800), "the last window was not read");
        assertTrue(fetched.size() <= 4, () -> "windows read: " + fetched);
    }

    @Test
    void aRowThatHasNotComeYetIsEmptyAndTheListSaysWhenItComes() {
        var rows = rows(new Background(waiting::add, Runnable::run, (_, _) -> () -> {}, _ -> {}));
        rows.reload(500);
        var changed = new ArrayList<Integer>();
        rows.addListener((javafx.collections.ListChangeListener<Optional<Integer>>) change -> {
            while (change.next()) {
                changed.add(change.getFrom());
            }
        });
        assertEquals(Optional.empty(), rows.get(250));
        waiting.pop().run();
        assertEquals(Optional.of(250), rows.get(250));
        assertEquals(List.of(200), changed);
    }

    @Test
    void rowsOfAnOlderReadingAreDropped() {
        var rows = rows(new Background(waiting::add, Runnable::run, (_, _) -> () -> {}, _ -> {}));
        rows.reload(500);
        rows.get(0);
        rows.reload(10);
        waiting.pop().run();
        assertEquals(Optional.empty(), rows.get(0));
    }

    private RowWindows<Integer> rows(Background background) {
        return new RowWindows<>(
                background,
                (from, count) -> {
                    fetched.add(from);
                    return IntStream.range(from, from + count).boxed().toList();
                },
                _ -> {});
    }
}
