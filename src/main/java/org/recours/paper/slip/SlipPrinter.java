package org.recours.paper.slip;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipData;
import org.recours.paper.layout.CalendarPage;
import org.recours.paper.layout.Canvas;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Pages;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;
import org.recours.text.MonthPage;
import org.recours.text.Reader;
import org.recours.text.Text;

/// Prints pocket slips, four cards of A6 on a sheet of A4 to be cut apart, black only. The day is large and circled on
/// a
/// calendar page, the picture is the person’s own, the code leads to the case in the clinic alone.
public final class SlipPrinter {

    private static final float CARD_WIDTH = Pages.WIDTH / 2;
    private static final float CARD_HEIGHT = Pages.HEIGHT / 2;
    private static final int CARDS = 4;
    private static final float INSIDE = 26;
    private static final float SYMBOL = 70;
    private static final float GAP = 22;
    private static final float CUT_MARK = 16;

    private static final Type WEEKDAY = new Type(Weight.REGULAR, 20, 27);
    private static final Type DAY = new Type(Weight.BOLD, 25, 36);
    private static final Type DIGITS = new Type(Weight.BOLD, 38, 50);
    private static final Type HOUR = new Type(Weight.BOLD, 38, 47);
    private static final Type CODE = new Type(Weight.REGULAR, 18, 24);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// What every office and every reader of European digits writes, whatever the language.
    private static final DateTimeFormatter IN_DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Fonts fonts;

    public SlipPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// A sheet with the slip of one person four times: the others are for whoever helps, or for when it gets lost.
    public Printout print(SlipData slip, Reader reader) {
        return print(List.of(
                new Slip(slip, reader), new Slip(slip, reader), new Slip(slip, reader), new Slip(slip, reader)));
    }

    /// A slip, and who carries it.
    public record Slip(SlipData data, Reader reader) {}

    /// Each slip once, as many sheets as they need.
    ///
    /// @param slips at least one
    public Printout print(List<Slip> slips) {
        var language = slips.getFirst().reader().words();
        try (var pages = new Pages(fonts, language, Text.in(language).get("slip.title"))) {
            for (int first = 0; first < slips.size(); first += CARDS) {
                var sheet = slips.subList(first, Math.min(first + CARDS, slips.size()));
                pages.add(canvas -> draw(canvas, sheet));
            }
            return pages.print();
        }
    }

    private void draw(Canvas canvas, List<Slip> sheet) throws IOException {
        cutMarks(canvas);
        for (int i = 0; i < sheet.size(); i++) {
            var row = i / 2;
            draw(canvas, sheet.get(i), i % 2 * CARD_WIDTH, row * CARD_HEIGHT);
        }
    }

    private void draw(Canvas canvas, Slip slip, float left, float top) throws IOException {
        var calendar = new CalendarPage(fonts);
        var page = calendar.of(slip.data.day(), slip.reader);
        var direction = page.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        var column = new Column(left + INSIDE, CARD_WIDTH - 2 * INSIDE, direction);
        var setter = new TextSetter(new Shaper(fonts));
        var foot = top + CARD_HEIGHT - INSIDE - SYMBOL;

        var y = day(canvas, setter, slip, page, column, top + INSIDE - 6);
        calendar.draw(canvas, page, column, y + 4, foot - 14 - y - 4);
        canvas.shape(slip.data.symbol().outline(), SYMBOL, column.start(SYMBOL).left(), foot);
        var beside = column.without(SYMBOL + GAP);
        line(canvas, setter, CLOCK.format(slip.data.hour()), HOUR, beside, foot);
        line(canvas, setter, slip.data.code().spaced(), CODE, beside, foot + HOUR.leading());
    }

    /// The day in words, or in large digits for who reads a language that the program does not speak.
    ///
    /// @return where it ends
    private static float day(Canvas canvas, TextSetter setter, Slip slip, MonthPage page, Column column, float top)
            throws IOException {
        var day = slip.data.day();
        line(canvas, setter, page.weekday(), WEEKDAY, column, top);
        var isSpoken = slip.reader.isSpoken();
        var type = isSpoken ? DAY : DIGITS;
        var words = isSpoken ? Text.in(slip.reader.words()).dates().date(day) : IN_DIGITS.format(day);
        line(canvas, setter, words, type, column, top + WEEKDAY.leading());
        return top + WEEKDAY.leading() + type.leading();
    }

    /// One line, smaller when it would not fit into the column.
    private static void line(Canvas canvas, TextSetter setter, String words, Type type, Column column, float top)
            throws IOException {
        var line = setter.line(words, type, column.direction());
        var size = Math.min(type.size(), column.width() / line.width(1));
        var x = column.startX(line.width(size));
        canvas.text(line, size, x, top + TextSetter.ABOVE * type.leading());
    }

    /// At the edges of the sheet and where four cards meet.
    private static void cutMarks(Canvas canvas) throws IOException {
        canvas.line(CARD_WIDTH, 0, CARD_WIDTH, CUT_MARK);
        canvas.line(CARD_WIDTH, Pages.HEIGHT - CUT_MARK, CARD_WIDTH, Pages.HEIGHT);
        canvas.line(0, CARD_HEIGHT, CUT_MARK, CARD_HEIGHT);
        canvas.line(Pages.WIDTH - CUT_MARK, CARD_HEIGHT, Pages.WIDTH, CARD_HEIGHT);
        canvas.line(CARD_WIDTH - CUT_MARK / 2, CARD_HEIGHT, CARD_WIDTH + CUT_MARK / 2, CARD_HEIGHT);
        canvas.line(CARD_WIDTH, CARD_HEIGHT - CUT_MARK / 2, CARD_WIDTH, CARD_HEIGHT + CUT_MARK / 2);
    }
}
