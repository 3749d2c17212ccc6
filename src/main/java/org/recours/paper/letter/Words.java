package org.recours.paper.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.recours.domain.document.LetterField;
import org.recours.paper.layout.Isolated;

/// Text with [Marks] as it is printed: each value keeps its own direction, each blank is a line to write on.
final class Words {

    private Words() {}

    static String of(String marked) {
        var words = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            var end = marked.indexOf(Marks.END, i);
            switch (marked.charAt(i)) {
                case Marks.VALUE -> {
                    words.append(Isolated.text(value(marked.substring(i + 1, end))));
                    i = end;
                }
                case Marks.BLANK -> {
                    words.append(Isolated.WRITE_HERE);
                    i = end;
                }
                default -> words.append(marked.charAt(i));
            }
        }
        return words.toString();
    }

    /// The text of a value, its line ends restored.
    static String value(String marked) {
        return marked.replace(Marks.LINE, '\n');
    }

    /// The fields that were left blank, each once, in the order of the letter.
    static List<LetterField> blanks(String marked) {
        var fields = new LinkedHashSet<LetterField>();
        for (int i = marked.indexOf(Marks.BLANK); i >= 0; i = marked.indexOf(Marks.BLANK, i + 1)) {
            LetterField.of(marked.substring(i + 1, marked.indexOf(Marks.END, i)))
                    .ifPresent(fields::add);
        }
        return new ArrayList<>(fields);
    }
}
