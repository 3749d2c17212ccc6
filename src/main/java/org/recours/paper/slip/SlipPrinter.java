package org.recours.paper.slip;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipData;
import org.recours.paper.layout.Canvas;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Pages;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;
import org.recours.text.Language;
import org.recours.text.Text;

/// Prints a pocket slip: a card of A6 with cut marks on A4, black only. The day and hour are large, the picture is the
/// person’s own, the code leads to the case in the clinic alone.
public final class SlipPrinter {

    private static final float CARD_WIDTH = 420;
    private static final float CARD_HEIGHT = 298;
    private static final float LEFT = (Pages.WIDTH - CARD_WIDTH) / 2;
    private static final float TOP = 72;
    private static final float INSIDE = 28;
    private static final float SYMBOL = 124;
    private static final float GAP = 40;
    private static final float WORDS_TOP = TOP + 20;
    private static final float SYMBOL_TOP = TOP + 142;
    private static final float MARK_LENGTH = 14;
    private static final float MARK_GAP = 4;

    private static final Type WEEKDAY = new Type(Weight.REGULAR, 32, 44);
    private static final Type DAY = new Type(Weight.BOLD, 42, 62);
    private static final Type HOUR = new Type(Weight.BOLD, 68, 86);
    private static final Type CODE = new Type(Weight.REGULAR, 28, 36);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Fonts fonts;

    public SlipPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param language that the person reads best
    public Printout print(SlipData slip, Language language) {
        var text = Text.in(language);
        try (var pages = new Pages(fonts, language, text.get("slip.title"))) {
            pages.add(canvas -> draw(canvas, slip, text));
            return pages.print();
        }
    }

    private void draw(Canvas canvas, SlipData slip, Text text) throws IOException {
        cutMarks(canvas);
        var direction = text.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        var card = new Column(LEFT + INSIDE, CARD_WIDTH - 2 * INSIDE, direction);
        var setter = new TextSetter(new Shaper(fonts));

        line(canvas, setter, text.dates().weekday(slip.day()), WEEKDAY, card, WORDS_TOP);
        line(canvas, setter, text.dates().date(slip.day()), DAY, card, WORDS_TOP + WEEKDAY.leading());
        canvas.shape(slip.symbol().outline(), SYMBOL, card.start(SYMBOL).left(), SYMBOL_TOP);
        var beside = card.without(SYMBOL + GAP);
        line(canvas, setter, CLOCK.format(slip.hour()), HOUR, beside, SYMBOL_TOP);
        line(canvas, setter, slip.code().spaced(), CODE, beside, SYMBOL_TOP + HOUR.leading());
    }

    /// One line, smaller when it would not fit into the column.
    private static void line(Canvas canvas, TextSetter setter, String words, Type type, Column column, float top)
            throws IOException {
        var line = setter.line(words, type, column.direction());
        var size = Math.min(type.size(), column.width() / line.width(1));
        var x = column.startX(line.width(size));
        canvas.text(line, size, x, top + TextSetter.ABOVE * type.leading());
    }

    private static void cutMarks(Canvas canvas) throws IOException {
        for (var x : new float[] {LEFT, LEFT + CARD_WIDTH}) {
            canvas.line(x, TOP - MARK_GAP - MARK_LENGTH, x, TOP - MARK_GAP);
            canvas.line(x, TOP + CARD_HEIGHT + MARK_GAP, x, TOP + CARD_HEIGHT + MARK_GAP + MARK_LENGTH);
        }
        for (var y : new float[] {TOP, TOP + CARD_HEIGHT}) {
            canvas.line(LEFT - MARK_GAP - MARK_LENGTH, y, LEFT - MARK_GAP, y);
            canvas.line(LEFT + CARD_WIDTH + MARK_GAP, y, LEFT + CARD_WIDTH + MARK_GAP + MARK_LENGTH, y);
        }
    }
}
