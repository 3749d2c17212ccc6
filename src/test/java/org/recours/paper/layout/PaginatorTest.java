package org.recours.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;

class PaginatorTest {

    private static final float HEIGHT = 100;

    @Test
    void noRowsAreOneEmptyPage() {
        assertEquals(List.of(List.of()), Paginator.pages(List.of(), HEIGHT));
    }

    @Test
    void rowsFillPagesToTheEnd() {
        assertEquals(List.of(5, 5, 2), sizes(rows(12, 20)));
    }

    @Test
    void theSpaceAboveTheFirstRowOfAPageIsDropped() {
        var spaced = rows(4, 40).stream().map(row -> row.after(20)).toList();
        assertEquals(List.of(2, 2), sizes(spaced));
    }

    @Test
    void rowsThatBelongTogetherMoveTogether() {
        var rows = List.of(row(60), row(30), row(30).staying(), row(10).staying());
        assertEquals(List.of(1, 3), sizes(rows));
    }

    @Test
    void whatIsTogetherHigherThanAPageIsPartedAllTheSame() {
        assertEquals(List.of(2, 2, 1), sizes(Rows.together(rows(5, 50))));
    }

    @Test
    void aRowHigherThanAPageHasAPageOfItsOwn() {
        assertEquals(List.of(1, 1, 1), sizes(List.of(row(10), row(300), row(10))));
    }

    @Test
    void noParagraphLeavesOneLineAlone() {
        var setter = new TextSetter(new Shaper(new Fonts()));
        var type = new Type(Weight.REGULAR, 10, 20);
        var column = new Column(0, 60, Direction.LEFT_TO_RIGHT);
        for (int words = 1; words <= 40; words++) {
            var paragraph = setter.rows("paragraph ".repeat(words), type, column);
            for (int before = 0; before < 5; before++) {
                var rows = IntStream.range(0, before).mapToObj(i -> row(20)).toList();
                var pages = Paginator.pages(
                        Stream.concat(rows.stream(), paragraph.stream()).toList(), HEIGHT);
                for (var page : pages) {
                    var lines = page.stream().filter(paragraph::contains).count();
                    assertEquals(lines == 1, lines == 1 && paragraph.size() == 1, words + " words after " + before);
                }
            }
        }
    }

    private static List<Integer> sizes(List<Row> rows) {
        return Paginator.pages(rows, HEIGHT).stream().map(List::size).toList();
    }

    private static List<Row> rows(int count, float height) {
        return IntStream.range(0, count).mapToObj(i -> row(height)).toList();
    }

    private static Row row(float height) {
        return new Row(List.of(), 0, height, false);
    }
}
