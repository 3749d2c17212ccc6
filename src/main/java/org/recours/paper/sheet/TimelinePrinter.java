package org.recours.paper.sheet;

import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.document.Printout;
import org.recours.domain.document.TimelineData;
import org.recours.paper.layout.Isolated;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Text;

/// Prints what was done in a case, by whom and when, as proof. Of a restricted case it tells the days and the kinds of
/// what was done, and no word of what was told.
public final class TimelinePrinter {

    /// How wide day and member are, as parts of the column.
    private static final List<Float> COLUMNS = List.of(0.24f, 0.2f);

    private final Fonts fonts;

    public TimelinePrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    public Printout print(TimelineData data, Language language) {
        var text = Text.in(language);
        var sheet = new Sheet(fonts, text, 1);
        var title = text.get("sheet.timeline.title");
        sheet.title(title);
        sheet.rule();
        detail(sheet, text, "sheet.case", data.caseNumber());
        for (var decision : data.decisions()) {
            detail(sheet, text, "sheet.decidedBy", decision.authority());
            detail(sheet, text, "sheet.reference", decision.reference());
        }
        if (data.isRestricted()) {
            sheet.warning(text.get("sheet.timeline.restricted"));
        }
        data.ruleRead()
                .ifPresent(day ->
                        sheet.warning(text.get("sheet.control.old", text.dates().date(day))));
        sheet.room(sheet.type().leading());
        var heads = List.of(
                text.get("sheet.timeline.when"), text.get("sheet.timeline.who"), text.get("sheet.timeline.what"));
        sheet.cells(sheet.type().bold(), heads, COLUMNS);
        sheet.rule();
        for (var line : data.lines()) {
            sheet.cells(sheet.type(), cells(line, data.isRestricted(), text), COLUMNS);
        }
        return sheet.print(title, List.of(sheet.takeRows()), data.caseNumber(), data.printedOn(), _ -> {});
    }

    private static void detail(Sheet sheet, Text text, String key, Optional<String> words) {
        words.ifPresent(said -> sheet.detail(text.get(key), Isolated.text(said)));
    }

    private static List<String> cells(TimelineEntry line, boolean isRestricted, Text text) {
        var kind = line.kind().map(code -> text.get("code.entry." + code)).orElse("");
        var words = line.note().filter(_ -> !isRestricted).map(Isolated::text);
        return List.of(
                line.on().map(day -> text.dates().date(day)).orElse(""),
                line.by().map(Isolated::text).orElse(""),
                words.map(said -> kind.isEmpty() ? said : text.get("sheet.timeline.line", kind, said))
                        .orElse(kind));
    }
}
