package org.recours.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

class CaseListViewModelTest {

    private final List<CaseFilter> counted = new ArrayList<>();
    private final List<String> fetched = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private int size = 100_000;
    private final CaseListViewModel model = new CaseListViewModel(
            new CaseListPort(this::rows, this::count, () -> LocalDate.of(2026, 11, 22)),
            new Desk(Text.in(Language.ENGLISH), Background.direct(), new NameMask(), gone::add, _ -> {}));

    @Test
    void ofALongListOnlyTheRowsThatAreLookedAtAreRead() {
        model.load();

        assertEquals(100_000, model.rows().size());
        assertTrue(model.rows().get(70_003).isPresent());
        assertEquals(1, fetched.size());
    }

    @Test
    void openCasesByDateComeFirst() {
        model.load();
        model.rows().get(0);

        assertEquals(CaseFilter.of(CaseFilter.Progress.OPEN), counted.getLast());
        assertEquals("ACT_BY", fetched.getLast());
    }

    @Test
    void typingAndChoosingNarrowTheList() {
        model.load();
        model.find().set(" K-7 ");
        model.kind().set(Optional.of(Kind.APPEAL));
        model.progress().set(CaseFilter.Progress.EITHER);
        model.sort().set(CaseSort.NAME);
        model.rows().get(0);

        var filter = counted.getLast();
        assertEquals(Optional.of("K-7"), filter.text());
        assertEquals(Optional.of(Kind.APPEAL), filter.kind());
        assertEquals(CaseFilter.Progress.EITHER, filter.progress());
        assertEquals("NAME", fetched.getLast());
        assertTrue(model.isNarrowed());
    }

    @Test
    void aFailureIsToldAndTheListStaysUsable() {
        size = -1;
        model.load();
        assertEquals(
                Optional.of(new Phrase("kit.failed")), model.problemProperty().get());

        size = 3;
        model.load();
        assertEquals(Optional.empty(), model.problemProperty().get());
        assertEquals(3, model.rows().size());
    }

    @Test
    void aRowOpensItsCase() {
        model.load();
        var row = model.rows().get(5).orElseThrow();
        model.open(row);

        assertEquals(List.of(new Place.Case(row.id())), gone);
    }

    private int count(CaseFilter filter) {
        if (size < 0) {
            throw new Problem(new Phrase("kit.failed"));
        }
        counted.add(filter);
        return size;
    }

    private List<CaseRow> rows(CaseFilter filter, CaseSort sort, int offset, int limit) {
        fetched.add(sort.name());
        return IntStream.range(offset, Math.min(size, offset + limit))
                .mapToObj(CaseListViewModelTest::row)
                .toList();
    }

    /// One after the other, from the start again after the last.
    private static <T> T turn(T[] all, int number) {
        return all[number % all.length];
    }

    static CaseRow row(int number) {
        return new CaseRow(
                new RecordId(new UUID(1, number)),
                Optional.of("K-7QX2-" + (number + 1)),
                Optional.of(turn(Kind.values(), number)),
                Optional.of(turn(Category.values(), number)),
                number % 5 == 4 ? Optional.empty() : Optional.of("محمد أحمد"),
                turn(Stage.values(), number),
                number % 4 == 3
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2026, 11, 20).plusDays(2L * number)),
                number == 0,
                Optional.of("Amina"),
                Optional.of(LocalDate.of(2026, 11, 1)),
                number == 2,
                number == 1 || number == 2);
    }
}
