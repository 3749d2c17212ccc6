package org.recours.paper.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.document.Printout;
import org.recours.paper.layout.Canvas;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Drawn;
import org.recours.paper.layout.Isolated;
import org.recours.paper.layout.Pages;
import org.recours.paper.layout.Paginator;
import org.recours.paper.layout.Row;
import org.recours.paper.layout.Rows;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;
import org.recours.text.Language;
import org.recours.text.Text;

/// A sheet in the making: rows below one another, cut into pages, each with a foot.
final class Sheet {

    static final float SIDE = 56;
    static final float TOP = 52;
    static final float WIDTH = Pages.WIDTH - 2 * SIDE;

    private static final float BOTTOM = Pages.HEIGHT - 66;
    private static final float FOOT = Pages.HEIGHT - 48;
    private static final float NAME = 0.34f;
    private static final float ITEM = 22;
    private static final float GAP = 6;
    private static final float LARGE = 1.35f;
    private static final float SMALL = 0.8f;
    private static final Type LATIN = new Type(Weight.REGULAR, 10.5f, 15);
    private static final Type ARABIC = new Type(Weight.REGULAR, 12, 20);

    private final Fonts fonts;
    private final Text text;
    private final TextSetter setter;
    private final Type type;
    private final Column column;
    private final List<Row> rows = new ArrayList<>();
    private boolean nextStays;

    /// @param scale of the letters: 1 for the clinic, more for who reads with an effort
    Sheet(Fonts fonts, Text text, float scale) {
        this.fonts = fonts;
        this.text = text;
        this.setter = new TextSetter(new Shaper(fonts));
        this.type = (text.language() == Language.ARABIC ? ARABIC : LATIN).times(scale);
        this.column = new Column(SIDE, WIDTH, direction(text.language()));
    }

    static Direction direction(Language language) {
        return language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    Column column() {
        return column;
    }

    TextSetter setter() {
        return setter;
    }

    Type type() {
        return type;
    }

    void title(String words) {
        add(0, Rows.together(setter.rows(words, type.bold().times(1.5f), column)));
    }

    /// Stays with what follows it.
    void heading(String words) {
        add(0.8f, Rows.together(setter.rows(words, type.bold().times(1.1f), column)));
        nextStays = true;
    }

    void paragraph(String words) {
        add(0.35f, setter.rows(words, type, column));
    }

    /// What must not be overlooked.
    void warning(String words) {
        add(0.35f, setter.rows(words, type.bold(), column));
    }

    void small(String words) {
        add(0.6f, setter.rows(words, type.times(SMALL), column));
    }

    /// Room that is drawn on otherwise.
    void room(float height) {
        rows.add(new Row(List.of(), 0, height, false));
    }

    /// A name and what it is.
    void detail(String name, String value) {
        var nameWidth = column.width() * NAME;
        var names = setter.rows(name, type, column.start(nameWidth - ITEM / 2));
        var values = setter.rows(value, type.bold(), column.without(nameWidth));
        add(0.25f, Rows.together(besideStart(names, values)));
    }

    /// One of several, with its number.
    void item(int number, String words) {
        var digits = setter.rows(Integer.toString(number), type.bold(), column.start(ITEM));
        add(0.22f, besideStart(digits, setter.rows(words, type, column.without(ITEM))));
    }

    /// Something to tick off, with what is known of it and places to write below; all on one page.
    ///
    /// @param large below the head, to be read from the arm’s length of a phone
    /// @param words below that
    /// @param write names of the places, side by side, each as wide as its part of the column
    void toTick(String head, Optional<String> large, List<String> words, List<String> write, List<Float> parts) {
        var beside = column.without(ITEM);
        var square = column.start(ITEM);
        var side = type.size();
        var x = column.direction() == Direction.RIGHT_TO_LEFT ? square.left() + square.width() - side : square.left();
        var box = new Row(List.of(new Drawn.Box(x, (type.leading() - side) / 2, side)), 0, type.leading(), false);
        var block = new ArrayList<>(Rows.beside(List.of(box), setter.rows(head, type.bold(), beside)));
        large.ifPresent(line -> block.addAll(setter.rows(line, type.bold().times(LARGE), beside)));
        words.forEach(line -> block.addAll(setter.rows(line, type, beside)));
        block.add(toWrite(beside, write, parts));
        add(0.9f, Rows.together(block));
    }

    private Row toWrite(Column place, List<String> names, List<Float> parts) {
        var drawn = new ArrayList<Drawn>();
        var height = type.leading() * 1.7f;
        var rest = place;
        for (int i = 0; i < names.size(); i++) {
            var width = i < parts.size() ? place.width() * parts.get(i) : rest.width();
            var part = rest.start(width);
            var name = setter.line(names.get(i), type, column.direction());
            var nameWidth = name.width(type.size());
            drawn.add(new Drawn.Line(name, type.size(), part.startX(nameWidth), height - type.leading() * 0.3f));
            var line = part.without(nameWidth + GAP).start(part.width() - nameWidth - 2 * GAP);
            drawn.add(new Drawn.Rule(line.left(), line.width(), height - type.leading() * 0.2f));
            rest = i < parts.size() ? rest.without(width) : rest;
        }
        return new Row(drawn, 0, height, true);
    }

    /// Cells side by side, each as wide as its part of the column, the last taking what is left.
    void cells(Type look, List<String> words, List<Float> parts) {
        List<Row> line = List.of();
        var rest = column;
        for (int i = 0; i < words.size(); i++) {
            var width = i < parts.size() ? column.width() * parts.get(i) : rest.width();
            line = Rows.beside(line, setter.rows(words.get(i), look, rest.start(width - ITEM / 3)));
            if (i < parts.size()) {
                rest = rest.without(width);
            }
        }
        add(0.3f, line);
    }

    /// A thin line across.
    void rule() {
        var rule = new Drawn.Rule(column.left(), column.width(), type.leading() / 4);
        rows.add(new Row(List.of(rule), 0, type.leading() / 3, true));
    }

    /// Places to sign, side by side; they stay together on one page.
    void signatures(List<String> names) {
        var width = column.width() / names.size();
        List<Row> line = List.of();
        for (int i = 0; i < names.size(); i++) {
            var place = column.without(i * width).start(width - ITEM);
            var rule = new Drawn.Rule(place.left(), place.width(), 36);
            var signature = new ArrayList<Row>();
            signature.add(new Row(List.of(rule), 0, 38, false));
            signature.addAll(setter.rows(names.get(i), type.times(SMALL), place));
            line = Rows.beside(line, signature);
        }
        add(0, Rows.together(line));
    }

    /// What follows begins on a new page.
    List<Row> takeRows() {
        var taken = List.copyOf(rows);
        rows.clear();
        return taken;
    }

    /// What stands at the beginning of the column, and what stands beside it: drawn from left to right, as readers that
    /// copy text expect it.
    private List<Row> besideStart(List<Row> start, List<Row> other) {
        return column.direction() == Direction.RIGHT_TO_LEFT ? Rows.beside(other, start) : Rows.beside(start, other);
    }

    /// @param space above, in lines
    private void add(float space, List<Row> block) {
        rows.addAll(Rows.after(space * type.leading(), nextStays ? Rows.staying(block) : block));
        nextStays = false;
    }

    /// The finished file.
    ///
    /// @param parts each begins on a page of its own
    /// @param first drawn on the first page, besides its rows
    Printout print(
            String title, List<List<Row>> parts, Optional<String> caseNumber, LocalDate on, Pages.Drawing first) {
        var cut = parts.stream()
                .flatMap(part -> Paginator.pages(part, BOTTOM - TOP).stream())
                .toList();
        try (var file = new Pages(fonts, text.language(), title)) {
            for (int i = 0; i < cut.size(); i++) {
                var number = i + 1;
                file.add(canvas -> {
                    if (number == 1) {
                        first.on(canvas);
                    }
                    canvas.rows(cut.get(number - 1), TOP);
                    foot(canvas, caseNumber, on, text.get("letter.foot.page", number, cut.size()));
                });
            }
            return file.print();
        }
    }

    private void foot(Canvas canvas, Optional<String> caseNumber, LocalDate on, String page) throws IOException {
        var small = type.times(SMALL);
        var printed = text.get("sheet.printedOn", text.dates().date(on));
        var words = caseNumber
                .map(number -> text.get("letter.foot.reference", Isolated.text(number)) + " · " + printed)
                .orElse(printed);
        canvas.rows(setter.rows(words, small, column), FOOT);
        var line = setter.line(page, small, column.direction());
        var x = column.farX(line.width(small.size()));
        canvas.text(line, small.size(), x, FOOT + small.leading() * TextSetter.ABOVE);
    }
}
