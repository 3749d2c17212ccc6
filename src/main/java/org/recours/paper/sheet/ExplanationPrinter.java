package org.recours.paper.sheet;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.document.ExplanationData;
import org.recours.domain.document.Printout;
import org.recours.paper.layout.CalendarPage;
import org.recours.paper.layout.Canvas;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Isolated;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Weight;
import org.recours.text.MonthPage;
import org.recours.text.Reader;
import org.recours.text.Text;

/// Prints why a day is the last one, for the person to take home: the day large and circled on a calendar page, whose
/// decision it is, and each step of the count with the dates of the reader’s own calendar beside the Gregorian ones.
///
/// Who reads a language that the program does not speak gets large digits, and the interpreter a text to read aloud.
public final class ExplanationPrinter {

    private static final float SCALE = 1.04f;
    private static final float CALENDAR_WIDTH = 210;
    private static final float BLOCK_TOP = Sheet.TOP + 44;
    private static final float BLOCK_HEIGHT = 206;
    private static final float GAP = 26;
    private static final Type WEEKDAY = new Type(Weight.REGULAR, 22, 32);
    private static final Type DAY = new Type(Weight.BOLD, 27, 40);
    private static final Type OTHER = new Type(Weight.REGULAR, 16, 26);
    private static final Type DIGITS = new Type(Weight.BOLD, 44, 56);
    private static final Type HOUR = new Type(Weight.BOLD, 30, 42);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter IN_DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Fonts fonts;

    public ExplanationPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    public Printout print(ExplanationData data, Reader reader) {
        var text = Text.in(reader.words()).beside(reader.calendar());
        var sheet = new Sheet(fonts, text, SCALE);
        var title = text.get("sheet.explanation.title");
        sheet.title(title);
        sheet.room(BLOCK_TOP + BLOCK_HEIGHT - Sheet.TOP - sheet.type().leading() * 1.5f);
        authority(sheet, data, text);
        if (!reader.isSpoken()) {
            sheet.heading(text.get("sheet.aloud.title"));
            aloud(data, text).forEach(sheet::paragraph);
        }
        sheet.warning(text.get("sheet.explanation.letterPrevails"));
        inBrackets(reader.calendar(), text).ifPresent(sheet::small);
        sheet.heading(text.get("sheet.explanation.steps"));
        for (int i = 0; i < data.steps().size(); i++) {
            sheet.item(i + 1, Isolated.numbers(text.get(data.steps().get(i))));
        }
        return sheet.print(
                title,
                List.of(sheet.takeRows()),
                data.caseNumber(),
                data.printedOn(),
                canvas -> block(canvas, sheet, data, reader));
    }

    /// In its own words, whatever the language of the sheet.
    private static void authority(Sheet sheet, ExplanationData data, Text text) {
        data.remedy().ifPresent(remedy -> sheet.detail(text.get("sheet.remedy"), text.get(remedy)));
        own(sheet, text.get("sheet.decidedBy"), data.decidedBy());
        own(sheet, text.get("sheet.reference"), data.reference());
        own(sheet, text.get("sheet.goesTo"), data.goesTo());
    }

    private static void own(Sheet sheet, String name, Optional<String> words) {
        words.filter(said -> !said.isBlank()).ifPresent(said -> sheet.detail(name, Isolated.text(said)));
    }

    /// Short sentences that an interpreter can say one by one.
    private static List<String> aloud(ExplanationData data, Text text) {
        var day = text.get(data.due().phrase());
        var decision = data.decidedBy()
                .map(who -> text.get("sheet.aloud.decisionOf", Isolated.text(who)))
                .orElseGet(() -> text.get("sheet.aloud.decision"));
        var act = switch (data.standing()) {
            case ActBy.Act _, ActBy.Waiting _ -> text.get("sheet.aloud.until", day);
            case ActBy.StillInTime _ -> text.get("sheet.aloud.now", day);
            case ActBy.NotHeldAgainst _ -> text.get("sheet.aloud.open");
            case ActBy.Missed _ -> text.get("sheet.aloud.missed", day);
        };
        return List.of(
                decision,
                act,
                text.get("sheet.aloud.circle"),
                text.get("sheet.aloud.bring"),
                text.get("sheet.aloud.repeat"));
    }

    /// Which calendar stands in brackets.
    private static Optional<String> inBrackets(CalendarSystem calendar, Text text) {
        return switch (calendar) {
            case GREGORIAN -> Optional.empty();
            case HIJRI -> Optional.of(text.get("sheet.brackets.hijri"));
            case SOLAR_HIJRI -> Optional.of(text.get("sheet.brackets.solarHijri"));
            case ETHIOPIC -> Optional.of(text.get("sheet.brackets.ethiopic"));
            case THAI -> Optional.of(text.get("sheet.brackets.thai"));
        };
    }

    /// The day at the beginning of the page, the calendar page at its end.
    private void block(Canvas canvas, Sheet sheet, ExplanationData data, Reader reader) throws IOException {
        var calendar = new CalendarPage(fonts);
        var page = calendar.of(data.due().day(), reader);
        var words = sheet.column().start(Sheet.WIDTH - CALENDAR_WIDTH - GAP);
        var month = sheet.column().without(Sheet.WIDTH - CALENDAR_WIDTH);
        calendar.draw(canvas, page, month, BLOCK_TOP, BLOCK_HEIGHT);
        day(canvas, sheet, data, reader, page, words);
    }

    private static void day(
            Canvas canvas, Sheet sheet, ExplanationData data, Reader reader, MonthPage page, Column column)
            throws IOException {
        var due = data.due();
        var y = BLOCK_TOP + 18;
        var text = Text.in(reader.words());
        if (reader.isSpoken()) {
            var said = sheet.setter().rows(lead(data.standing(), text), sheet.type(), column);
            y = canvas.rows(said, y) + 8;
        }
        var own = new Column(
                column.left(), column.width(), page.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        y = line(canvas, sheet, page.weekday(), WEEKDAY, own, y);
        if (reader.isSpoken()) {
            y = line(canvas, sheet, text.dates().date(due.day()), DAY, own, y);
            var other = text.beside(reader.calendar()).dates().beside(due.day());
            if (other.isPresent()) {
                y = line(canvas, sheet, "(" + other.get() + ")", OTHER, own, y);
            }
        } else {
            y = line(canvas, sheet, IN_DIGITS.format(due.day()), DIGITS, own, y);
        }
        if (due.minute().isPresent()) {
            line(canvas, sheet, CLOCK.format(due.minute().get()), HOUR, own, y);
        }
    }

    private static String lead(ActBy standing, Text text) {
        return switch (standing) {
            case ActBy.Act _, ActBy.Waiting _ -> text.get("sheet.lead.act");
            case ActBy.StillInTime _ -> text.get("sheet.lead.now");
            case ActBy.NotHeldAgainst _ -> text.get("sheet.lead.open");
            case ActBy.Missed _ -> text.get("sheet.lead.missed");
        };
    }

    /// One line, smaller when it would not fit.
    ///
    /// @return where it ends
    private static float line(Canvas canvas, Sheet sheet, String words, Type type, Column column, float top)
            throws IOException {
        var line = sheet.setter().line(words, type, column.direction());
        var size = Math.min(type.size(), column.width() / line.width(1));
        canvas.text(line, size, column.startX(line.width(size)), top + TextSetter.ABOVE * type.leading());
        return top + type.leading();
    }
}
