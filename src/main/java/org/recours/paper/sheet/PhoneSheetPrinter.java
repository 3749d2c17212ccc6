package org.recours.paper.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.document.PhoneSheetData;
import org.recours.domain.document.Printout;
import org.recours.paper.layout.Isolated;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Text;

/// Prints whom the clinic phones in an urgent case, in order: a square to tick, the number, and places for the time and
/// the answer. It stays in the clinic and names no client.
public final class PhoneSheetPrinter {

    /// For numbers that somebody knows by heart and nobody has kept.
    private static final int BLANKS = 3;

    /// How wide the place for the time is, as a part of the column.
    private static final List<Float> PARTS = List.of(0.26f);

    private final Fonts fonts;

    public PhoneSheetPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    public Printout print(PhoneSheetData data, Language language) {
        var text = Text.in(language);
        var sheet = new Sheet(fonts, text, 1);
        var title = text.get("sheet.phones.title");
        sheet.title(title);
        sheet.paragraph(text.get("sheet.phones.internal"));
        if (!data.isSure()) {
            sheet.warning(text.get("sheet.phones.lawyerFirst"));
        }
        sheet.rule();
        detail(sheet, text, "sheet.case", data.caseNumber().map(Isolated::text));
        detail(
                sheet,
                text,
                "sheet.phones.matter",
                data.situation().map(situation -> text.get("code.situation." + situation)));
        detail(
                sheet,
                text,
                data.isSure() ? "sheet.phones.actBy" : "sheet.phones.assumed",
                data.actBy().map(by -> text.get(by.phrase())));
        detail(sheet, text, "sheet.phones.spoken", data.language().map(code -> language(code, language)));
        sheet.room(sheet.type().leading() / 2);
        var write = List.of(text.get("sheet.phones.time"), text.get("sheet.phones.answer"));
        for (int i = 0; i < data.contacts().size(); i++) {
            var contact = data.contacts().get(i);
            var phone = contact.phone().map(Isolated::text);
            sheet.toTick(head(contact, i + 1, text), phone, words(contact, text), write, PARTS);
        }
        for (int i = 1; i <= BLANKS; i++) {
            var number = data.contacts().size() + i;
            sheet.toTick(text.get("sheet.phones.blank", number), Optional.empty(), List.of(), write, PARTS);
        }
        return sheet.print(title, List.of(sheet.takeRows()), data.caseNumber(), data.printedOn(), _ -> {});
    }

    private static void detail(Sheet sheet, Text text, String key, Optional<String> words) {
        words.ifPresent(said -> sheet.detail(text.get(key), said));
    }

    private static String head(PhoneContact contact, int number, Text text) {
        var role = contact.role().map(who -> text.get("code.phoneRole." + who)).orElse("");
        var name = contact.name().map(Isolated::text).orElse("");
        var who = role.isEmpty() || name.isEmpty() ? role + name : text.get("sheet.phones.who", role, name);
        return text.get("sheet.phones.head", number, who);
    }

    private static List<String> words(PhoneContact contact, Text text) {
        var words = new ArrayList<String>();
        contact.reachable().map(Isolated::text).ifPresent(when -> words.add(text.get("sheet.phones.when", when)));
        contact.languages()
                .filter(spoken -> !spoken.isEmpty())
                .map(spoken -> spoken.stream()
                        .map(code -> language(code, text.language()))
                        .collect(Collectors.joining(text.get("common.comma") + " ")))
                .ifPresent(spoken -> words.add(text.get("sheet.phones.languages", spoken)));
        contact.caution().map(Isolated::text).ifPresent(said -> words.add(text.get("sheet.phones.caution", said)));
        return words;
    }

    /// A code by its name; what is no code as it was written.
    private static String language(String code, Language in) {
        var name = in.nameOf(code);
        return name.equals(code) ? Isolated.text(code) : name;
    }
}
