package org.recours.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/// Several lines to type in, in any script.
///
/// Plain scripts are wrapped by JavaFX. Where it cannot wrap (see [LineBreaks]) the area breaks the lines itself: each
/// break that nobody typed is an invisible mark with a newline, and it is not part of [#wordsProperty].
public final class ProseArea extends TextArea {

    /// Marks a line end that nobody typed. A zero-width space: no keyboard writes it, and it may stand where lines end.
    private static final String MARK = "\u200B";

    private static final String SOFT = MARK + "\n";

    /// What the skin takes for its own padding and the scroll bar.
    private static final double BESIDES = 48;

    private final StringProperty words = new SimpleStringProperty("");
    private final LineBreaks breaks = new LineBreaks();
    private boolean breaking;

    public ProseArea() {
        setWrapText(true);
        setTextFormatter(new TextFormatter<String>(this::wholeDeletion));
        words.addListener((_, _, _) -> show());
        textProperty().addListener((_, _, now) -> take(now));
        widthProperty().addListener((_, _, _) -> show());
        Scripts.follow(words, this);
        fontProperty().addListener((_, _, _) -> show());
    }

    /// What was typed, without the line ends that only the screen needs.
    public StringProperty wordsProperty() {
        return words;
    }

    private void take(String shown) {
        if (!breaking) {
            words.set(plain(shown));
            show();
        }
    }

    /// Shows the words in lines, with the caret where it was among them.
    private void show() {
        var said = words.get() == null ? "" : words.get();
        var lines = LineBreaks.isShaped(said) ? broken(said) : said;
        if (breaking || lines.equals(getText())) {
            return;
        }
        int caret = plain(getText().substring(0, getCaretPosition())).length();
        breaking = true;
        setWrapText(lines.equals(said) && !LineBreaks.isShaped(said));
        setText(lines);
        positionCaret(shownPosition(lines, caret));
        breaking = false;
    }

    private String broken(String said) {
        double room = Math.max(120, getWidth() - BESIDES);
        var shown = new StringBuilder();
        for (var paragraph : said.split("\n", -1)) {
            shown.append(String.join(SOFT, breaks.lines(paragraph, getFont(), room)))
                    .append('\n');
        }
        return shown.substring(0, shown.length() - 1);
    }

    /// Deleting a line end that nobody typed deletes the letter beyond it.
    private TextFormatter.Change wholeDeletion(TextFormatter.Change change) {
        if (breaking || !change.isDeleted() || !change.getText().isEmpty()) {
            return change;
        }
        var shown = change.getControlText();
        var deleted = shown.substring(change.getRangeStart(), change.getRangeEnd());
        if (!plain(deleted.replace("\n", "")).isEmpty() || !isSoftAt(shown, change.getRangeStart())) {
            return change;
        }
        boolean backwards = change.getControlCaretPosition() >= change.getRangeEnd();
        if (backwards) {
            change.setRange(Math.max(0, shown.lastIndexOf(MARK, change.getRangeStart()) - 1), change.getRangeEnd());
        } else {
            change.setRange(
                    change.getRangeStart(), Math.min(shown.length(), shown.indexOf('\n', change.getRangeStart()) + 2));
        }
        return change;
    }

    private static boolean isSoftAt(String shown, int position) {
        return shown.startsWith(SOFT, position) || (position > 0 && shown.startsWith(SOFT, position - 1));
    }

    private static String plain(String shown) {
        return shown.replace(SOFT, "").replace(MARK, "");
    }

    private static int shownPosition(String shown, int plainPosition) {
        int position = 0;
        for (int passed = 0; position < shown.length() && passed < plainPosition; ) {
            if (shown.startsWith(SOFT, position)) {
                position += SOFT.length();
            } else {
                position++;
                passed++;
            }
        }
        return shown.startsWith(SOFT, position) ? position + SOFT.length() : position;
    }
}
