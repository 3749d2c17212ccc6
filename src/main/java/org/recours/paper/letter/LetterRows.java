package org.recours.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Drawn;
import org.recours.paper.layout.Row;
import org.recours.paper.layout.Rows;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;

/// Lays the blocks of a letter out as rows.
final class LetterRows {

    private static final int LINES_TO_WRITE_ON = 4;
    private static final float LINE_TO_WRITE_ON = 24;
    private static final float SIGNATURE_HEIGHT = 62;
    private static final float SIGNATURE_WIDTH = 0.46f;
    private static final float FAR_SIDE = 0.54f;
    private static final float DETAIL_NAME = 0.32f;
    private static final float BULLET_INDENT = 16;

    private final TextSetter setter;
    private final Type type;
    private final Column column;
    private final List<Row> rows = new ArrayList<>();
    private boolean nextStays;

    LetterRows(TextSetter setter, Type type, Column column) {
        this.setter = setter;
        this.type = type;
        this.column = column;
    }

    List<Row> of(List<Block> blocks) {
        rows.clear();
        blocks.forEach(this::add);
        return List.copyOf(rows);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Head head -> head(head);
            case Block.Lines lines -> lines(lines);
            case Block.Subject subject -> add(1.2f, setter.rows(subject.text(), type.bold(), column));
            case Block.Heading heading -> {
                add(1, Rows.together(setter.rows(heading.text(), type.bold(), column)));
                nextStays = true;
            }
            case Block.Paragraph paragraph -> add(0.5f, setter.rows(paragraph.text(), type, column));
            case Block.Closing closing -> {
                add(0.8f, Rows.staying(setter.rows(closing.text(), type, column)));
                nextStays = true;
            }
            case Block.Narrative narrative -> narrative(narrative);
            case Block.Blank _ ->
                add(
                        0.2f,
                        IntStream.range(0, LINES_TO_WRITE_ON)
                                .mapToObj(i -> ruled())
                                .toList());
            case Block.Items items -> items(items);
            case Block.Details details -> details(details);
            case Block.Signatures signatures -> add(0.6f, signatures(signatures));
        }
    }

    /// The first line large, the others small, a rule below.
    private void head(Block.Head head) {
        add(0, setter.rows(head.lines().getFirst(), type.bold().times(1.3f), column));
        for (var line : head.lines().subList(1, head.lines().size())) {
            add(0, setter.rows(line, type.times(0.85f), column));
        }
        var rule = new Drawn.Rule(column.left(), column.width(), type.leading() / 3);
        add(0, List.of(new Row(List.of(rule), 0, type.leading() / 2, true)));
    }

    private void lines(Block.Lines lines) {
        var place = lines.side() == Block.Side.START ? column : column.without(column.width() * FAR_SIDE);
        var set = lines.lines().stream()
                .flatMap(line -> setter.rows(line, type, place).stream())
                .toList();
        add(1, Rows.together(set));
    }

    private void narrative(Block.Narrative narrative) {
        for (var paragraph : narrative.paragraphs()) {
            if (!paragraph.isBlank()) {
                add(0.5f, setter.rowsInOwnDirection(paragraph, type, column));
            }
        }
    }

    /// The first stays with the words that introduce it.
    private void items(Block.Items items) {
        nextStays = true;
        items.items().forEach(this::item);
    }

    private void item(String text) {
        var bullet = setter.rows("–", type, column.start(BULLET_INDENT));
        add(0.25f, Rows.beside(setter.rows(text, type, column.without(BULLET_INDENT)), bullet));
    }

    private void details(Block.Details details) {
        var nameWidth = column.width() * DETAIL_NAME;
        var set = new ArrayList<Row>();
        for (var detail : details.details()) {
            var name = setter.rows(detail.name(), type, column.start(nameWidth - BULLET_INDENT));
            var value = setter.rows(detail.value(), type.bold(), column.without(nameWidth));
            set.addAll(Rows.after(0.1f * type.leading(), Rows.beside(value, name)));
        }
        set.add(set.removeLast().staying());
        add(0.5f, set);
    }

    private List<Row> signatures(Block.Signatures signatures) {
        var width = column.width() * SIGNATURE_WIDTH;
        var step = column.width() - width;
        var set = List.<Row>of();
        for (int i = 0; i < signatures.names().size(); i++) {
            var place = column.without(i % 2 * step).start(width);
            var signature = new ArrayList<Row>();
            var rule = new Drawn.Rule(place.left(), place.width(), SIGNATURE_HEIGHT);
            signature.add(new Row(List.of(rule), 0, SIGNATURE_HEIGHT + type.leading() / 5, true));
            signature.addAll(setter.rows(signatures.names().get(i), type, place));
            set = Rows.beside(set, signature);
        }
        return Rows.together(set);
    }

    private Row ruled() {
        var rule = new Drawn.Rule(column.left(), column.width(), LINE_TO_WRITE_ON - 2);
        return new Row(List.of(rule), 0, LINE_TO_WRITE_ON, false);
    }

    /// @param space above, in lines
    private void add(float space, List<Row> block) {
        rows.addAll(Rows.after(space * type.leading(), nextStays ? Rows.staying(block) : block));
        nextStays = false;
    }
}
