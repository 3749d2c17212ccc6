package org.recours.paper.letter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterData;
import org.recours.domain.document.LetterStanding;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Pages;
import org.recours.paper.layout.Paginator;
import org.recours.paper.layout.TextSetter;
import org.recours.paper.layout.Type;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;
import org.recours.text.Language;
import org.recours.text.Text;

/// Makes a letter of a case: fills the template, lays it out on A4, and says what is still to be written by hand.
///
/// The language is the template's own, whatever the window speaks. Safe to share between threads.
public final class LetterPrinter {

    private static final Type LATIN = new Type(Weight.REGULAR, 10.5f, 15);
    private static final Type ARABIC = new Type(Weight.REGULAR, 12, 20);

    private final Fonts fonts;
    private final Map<Language, Text> texts = new ConcurrentHashMap<>();

    public LetterPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param standing whether every page says that no lawyer adopted the template
    public Letter print(LetterTemplate template, LetterData data, LetterStanding standing) {
        var text = texts.computeIfAbsent(template.language(), Text::in);
        var filled = new TemplateFill(text).fill(template, data);
        var setter = new TextSetter(new Shaper(fonts));
        var type = template.language() == Language.ARABIC ? ARABIC : LATIN;
        var column = new Column(LetterPage.SIDE, LetterPage.WIDTH, direction(template.language()));
        var rows = new LetterRows(setter, type, column).of(BlockReader.read(filled));
        var pages = Paginator.pages(rows, LetterPage.BOTTOM - LetterPage.TOP);
        var page = new LetterPage(text, setter, type, column, data.caseNumber(), standing);
        try (var file = new Pages(fonts, template.language(), template.title())) {
            for (int i = 0; i < pages.size(); i++) {
                var number = i + 1;
                file.add(canvas -> page.draw(canvas, pages.get(number - 1), number, pages.size()));
            }
            return new Letter(file.print(), Words.blanks(filled), setter.unprintable());
        }
    }

    private static Direction direction(Language language) {
        return language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }
}
