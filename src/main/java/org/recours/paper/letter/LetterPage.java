package org.recours.paper.letter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.recours.domain.document.LetterStanding;
import org.recours.paper.layout.Canvas;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Isolated;
import org.recours.paper.layout.Pages;
import org.recours.paper.layout.Row;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;
import org.recours.text.Text;

/// One page of a letter: its rows, the foot with number and reference, and "draft" until a lawyer adopted it.
record LetterPage(
        Text text, TextSetter setter, Type type, Column column, Optional<String> caseNumber, LetterStanding standing) {

    /// Left and right margin.
    static final float SIDE = 68;

    static final float WIDTH = Pages.WIDTH - 2 * SIDE;

    /// Where the rows begin and must end, from the top of the page.
    static final float TOP = 62;

    static final float BOTTOM = Pages.HEIGHT - 66;

    private static final float FOOT = Pages.HEIGHT - 50;
    private static final float BAND_TOP = 26;
    private static final float BAND_HEIGHT = 22;
    private static final float BAND_GREY = 0.87f;
    private static final float WATERMARK_GREY = 0.9f;
    private static final float WATERMARK_LENGTH = 520;
    private static final double WATERMARK_SLOPE = Math.toRadians(52);
    private static final float SMALL = 0.8f;

    void draw(Canvas canvas, List<Row> rows, int number, int count) throws IOException {
        if (standing == LetterStanding.DRAFT) {
            watermark(canvas);
            band(canvas);
        }
        canvas.rows(rows, TOP);
        foot(canvas, number, count);
    }

    private void watermark(Canvas canvas) throws IOException {
        var word = setter.line(text.get("letter.draft.word"), type.bold(), column.direction());
        var size = WATERMARK_LENGTH / word.width(1);
        canvas.slanted(word, size, Pages.WIDTH / 2, Pages.HEIGHT / 2, WATERMARK_GREY, WATERMARK_SLOPE);
    }

    private void band(Canvas canvas) throws IOException {
        canvas.fill(SIDE, BAND_TOP, WIDTH, BAND_HEIGHT, BAND_GREY);
        var small = type.bold().times(SMALL);
        var inside = new Column(SIDE + 6, WIDTH - 12, column.direction());
        var sentence = setter.rows(text.get("letter.draft.sentence"), small, inside);
        canvas.rows(sentence, BAND_TOP + (BAND_HEIGHT - small.leading()) / 2);
    }

    private void foot(Canvas canvas, int number, int count) throws IOException {
        var small = type.times(SMALL);
        if (caseNumber.isPresent()) {
            var reference = text.get("letter.foot.reference", Isolated.text(caseNumber.get()));
            canvas.rows(setter.rows(reference, small, column), FOOT);
        }
        var pages = setter.line(text.get("letter.foot.page", number, count), small, column.direction());
        var x = column.farX(pages.width(small.size()));
        canvas.text(pages, small.size(), x, FOOT + small.leading() * TextSetter.ABOVE);
    }
}
