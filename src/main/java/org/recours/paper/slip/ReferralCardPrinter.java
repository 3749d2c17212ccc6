package org.recours.paper.slip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.Consent;
import org.recours.domain.document.Printout;
import org.recours.domain.document.ReferralCardData;
import org.recours.paper.layout.Canvas;
import org.recours.paper.layout.Column;
import org.recours.paper.layout.Isolated;
import org.recours.paper.layout.Pages;
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

/// Prints the card that goes with a person to whom a restricted case is referred. Its frame grows with what it holds.
public final class ReferralCardPrinter {

    private static final float SIDE = 60;
    private static final float TOP = 60;
    private static final float INSIDE = 22;
    private static final float NAME_WIDTH = 150;
    private static final Type LATIN = new Type(Weight.REGULAR, 12, 18);
    private static final Type ARABIC = new Type(Weight.REGULAR, 13, 22);

    private final Fonts fonts;

    public ReferralCardPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param language of those who receive the person
    public Printout print(ReferralCardData card, Language language) {
        var text = Text.in(language);
        try (var pages = new Pages(fonts, language, text.get("slip.referral.title"))) {
            pages.add(canvas -> draw(canvas, card, text));
            return pages.print();
        }
    }

    private void draw(Canvas canvas, ReferralCardData card, Text text) throws IOException {
        var language = text.language();
        var type = language == Language.ARABIC ? ARABIC : LATIN;
        var direction = language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        var column = new Column(SIDE + INSIDE, Pages.WIDTH - 2 * (SIDE + INSIDE), direction);
        var setter = new TextSetter(new Shaper(fonts));
        var rows = new ArrayList<Row>(
                setter.rows(text.get("slip.referral.title"), type.bold().times(1.4f), column));
        for (var line : lines(card, text)) {
            var name = setter.rows(line.name(), type, column.start(NAME_WIDTH - INSIDE));
            var value = setter.rows(line.value(), type.bold(), column.without(NAME_WIDTH));
            rows.addAll(Rows.after(type.leading() / 3, Rows.beside(value, name)));
        }
        var rule = setter.rows(text.get("slip.referral.rule"), type.times(0.8f), column);
        rows.addAll(Rows.after(type.leading(), rule));
        var end = canvas.rows(rows, TOP + INSIDE);
        canvas.frame(SIDE, TOP, Pages.WIDTH - 2 * SIDE, end + INSIDE - TOP);
    }

    private record Line(String name, String value) {}

    private static List<Line> lines(ReferralCardData card, Text text) {
        var interpreter =
                text.get("slip.referral.interpreter." + card.interpreter().name());
        return List.of(
                new Line(
                        text.get("slip.referral.code"),
                        Isolated.text(card.code().spaced())),
                new Line(text.get("slip.referral.on"), text.dates().weekdayAndDate(card.on())),
                new Line(text.get("slip.referral.focalPoint"), told(card.focalPoint())),
                new Line(text.get("slip.referral.safeContact"), told(card.safeContact())),
                new Line(text.get("slip.referral.language"), told(card.language())),
                new Line(text.get("slip.referral.interpreter"), interpreter),
                new Line(text.get("slip.referral.consent"), consent(card.consent(), text)));
    }

    private static String told(Optional<String> value) {
        return value.filter(words -> !words.isBlank()).map(Isolated::text).orElse(Isolated.WRITE_HERE);
    }

    private static String consent(Optional<Consent> consent, Text text) {
        if (consent.isEmpty()) {
            return text.get("slip.referral.consent.notAsked");
        }
        var given = consent.get().isGiven()
                ? text.get("slip.referral.consent.given")
                : text.get("slip.referral.consent.withdrawn");
        return consent.get()
                .on()
                .map(day ->
                        text.get("slip.referral.consent.on", given, text.dates().date(day)))
                .orElse(given);
    }
}
