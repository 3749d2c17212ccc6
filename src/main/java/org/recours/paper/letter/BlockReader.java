package org.recours.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recours.domain.document.LetterField;
import org.recours.paper.layout.Isolated;
import org.recours.paper.letter.Block.Detail;
import org.recours.paper.letter.Block.Side;

/// Finds the blocks of a filled template. How they are written is said in `packs/letters/README.md`.
final class BlockReader {

    private static final String HEADING = "# ";
    private static final String ITEM = "- ";
    private static final char ROLE = ':';
    private static final char DETAIL = '|';

    private static final Pattern EMPTY_LINES = Pattern.compile("\n(?:[ \t]*\n)+");
    private static final Pattern ONE_VALUE = Pattern.compile(Marks.VALUE + "([^" + Marks.VALUE + "]*)" + Marks.END);
    private static final Pattern ONE_BLANK = Pattern.compile(Marks.BLANK + "([^" + Marks.BLANK + "]*)" + Marks.END);

    private BlockReader() {}

    static List<Block> read(String filled) {
        var blocks = new ArrayList<Block>();
        for (var part : EMPTY_LINES.split("\n" + filled, -1)) {
            var lines = part.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                blocks.addAll(
                        lines.getFirst().charAt(0) == ROLE
                                ? named(lines.getFirst().substring(1), lines.subList(1, lines.size()))
                                : plain(lines));
            }
        }
        return List.copyOf(blocks);
    }

    private static List<Block> named(String role, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(
                switch (role) {
                    case "head" -> new Block.Head(words(lines));
                    case "lines" -> new Block.Lines(words(lines), Side.START);
                    case "far" -> new Block.Lines(words(lines), Side.FAR);
                    case "subject" -> new Block.Subject(Words.of(joined(lines)));
                    case "closing" -> new Block.Closing(Words.of(joined(lines)));
                    case "details" ->
                        new Block.Details(
                                lines.stream().map(BlockReader::detail).toList());
                    case "signatures" -> new Block.Signatures(words(lines));
                    default -> throw new TemplateException("no such part of a letter: " + role);
                });
    }

    private static List<Block> plain(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        var paragraph = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(HEADING)) {
                blocks.add(new Block.Heading(Words.of(line.substring(HEADING.length()))));
            } else if (line.startsWith(ITEM)) {
                items.add(line.substring(ITEM.length()));
            } else if (items.isEmpty()) {
                paragraph.add(line);
            } else {
                items.add(items.removeLast() + " " + line);
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(paragraph(joined(paragraph)));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(words(items)));
        }
        return blocks;
    }

    private static Block paragraph(String line) {
        var value = ONE_VALUE.matcher(line);
        if (value.matches()) {
            return new Block.Narrative(
                    Isolated.numbers(Words.value(value.group(1))).lines().toList());
        }
        var blank = ONE_BLANK.matcher(line);
        return Optional.of(blank)
                .filter(match -> match.matches())
                .flatMap(match -> LetterField.of(match.group(1)))
                .<Block>map(Block.Blank::new)
                .orElseGet(() -> new Block.Paragraph(Words.of(line)));
    }

    /// The bar that parts name and value is the template's: a value has none before it.
    private static Detail detail(String line) {
        var bar = line.indexOf(DETAIL);
        if (bar < 0) {
            throw new TemplateException("a detail needs a name, a bar and a value");
        }
        return new Detail(
                Words.of(line.substring(0, bar).strip()),
                Words.of(line.substring(bar + 1).strip()));
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().map(Words::of).toList();
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }
}
