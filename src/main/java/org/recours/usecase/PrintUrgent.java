package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.Edit;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.PhoneSheetData;
import org.recours.domain.document.Printout;
import org.recours.paper.sheet.PhoneSheetPrinter;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Text;

/// Prints the three papers of an urgent case: the letter of appeal with what is known and its gaps in sight, the
/// control sheet, whom to phone.
public final class PrintUrgent {

    private final WriteLetter letters;
    private final PrintControlSheet controlSheet;
    private final PhoneSheetPrinter phones;
    private final Supplier<ClinicRules> rules;
    private final Clerk clerk;

    public PrintUrgent(
            WriteLetter letters,
            PrintControlSheet controlSheet,
            PhoneSheetPrinter phones,
            Supplier<ClinicRules> rules,
            Clerk clerk) {
        this.letters = letters;
        this.controlSheet = controlSheet;
        this.phones = phones;
        this.rules = rules;
        this.clerk = clerk;
    }

    /// The three of them, in the order in which they are needed.
    ///
    /// @param controlSheet empty for a case that contests no decision
    /// @param typed what stands in the letter and not in the case
    /// @param languages of the letter, and of the two sheets that stay in the clinic
    public record Papers(
            Printout phoneList,
            Letter letter,
            Optional<Printout> controlSheet,
            Map<LetterField, String> typed,
            Languages languages) {

        public Papers {
            typed = Map.copyOf(typed);
        }

        /// Those of these kinds, one after the other, as one printing.
        public List<Printout> of(Set<DocumentKind> kinds) {
            var chosen = new ArrayList<Printout>();
            if (kinds.contains(DocumentKind.PHONE_LIST)) {
                chosen.add(phoneList);
            }
            if (kinds.contains(DocumentKind.LETTER)) {
                chosen.add(letter.printout());
            }
            if (kinds.contains(DocumentKind.CONTROL_SHEET)) {
                controlSheet.ifPresent(chosen::add);
            }
            return List.copyOf(chosen);
        }

        /// Names nothing of a client.
        @Override
        public String toString() {
            return "urgent_papers";
        }
    }

    /// In which languages to print.
    public record Languages(Language letter, Language clinic) {}

    /// The language of those who receive the letter: that of the law by which the appeal is made, where the program
    /// speaks it.
    ///
    /// @param otherwise of the window or the command
    public Language letterLanguage(UrgentCase urgent, Language otherwise) {
        var known = rules.get();
        var chosen = urgent.rule()
                .flatMap(rule -> known.packs().packs().stream()
                        .filter(pack -> pack.rules().contains(rule))
                        .findFirst());
        return chosen.or(() -> known.packs().packs().stream()
                        .filter(pack -> pack.countries().stream().anyMatch(known.countries()::contains))
                        .findFirst())
                .map(RulePack::language)
                .flatMap(Language::of)
                .orElse(otherwise);
    }

    /// Prints them: the letter as it was completed last for the decision at hand.
    public Papers run(UrgentCase urgent, Languages languages) {
        var whole = urgent.whole();
        var typed = LetterContents.keptFor(WriteLetter.APPEAL, whole, clerk.now());
        var letter = letters.run(WriteLetter.APPEAL, languages.letter(), whole, typed)
                .orElseThrow(() -> new IllegalStateException("the letter of appeal is shipped in every language"));
        return new Papers(
                phones.print(sheet(urgent), languages.clinic()),
                letter,
                controlSheet.run(whole, languages.clinic()),
                typed,
                languages);
    }

    private PhoneSheetData sheet(UrgentCase urgent) {
        var caseFile = urgent.whole().caseFile().record();
        var date = urgent.date();
        return new PhoneSheetData(
                caseFile.number(),
                urgent.situation(),
                date.safe(),
                date.isSure(),
                caseFile.language(),
                urgent.phones(),
                clerk.today());
    }

    /// Keeps with the case that some of them were printed. Returns when it is durable.
    ///
    /// @param text in which the timeline tells of it
    public void keep(WholeCase whole, Papers papers, Set<DocumentKind> printed, Text text) {
        var edits = new ArrayList<Edit>();
        if (printed.contains(DocumentKind.PHONE_LIST)) {
            edits.addAll(edits(whole, sheet(DocumentKind.PHONE_LIST, papers, text)));
        }
        if (printed.contains(DocumentKind.LETTER)) {
            edits.addAll(edits(whole, letter(whole, papers)));
        }
        if (printed.contains(DocumentKind.CONTROL_SHEET) && papers.controlSheet.isPresent()) {
            edits.addAll(edits(whole, sheet(DocumentKind.CONTROL_SHEET, papers, text)));
        }
        clerk.record(whole.caseFile().record().compartment(), edits);
    }

    private KeepDocument.Made letter(WholeCase whole, Papers papers) {
        var language = papers.languages.letter;
        var values = papers.typed.entrySet().stream()
                .map(field -> new FilledField(field.getKey().placeholder(), field.getValue()))
                .toList();
        return new KeepDocument.Made(
                DocumentKind.LETTER,
                letters.title(WriteLetter.APPEAL, language).orElse(WriteLetter.APPEAL),
                Optional.of(WriteLetter.APPEAL),
                Optional.of(language.code()),
                values,
                whole.decisionAtHand(clerk.now()).map(Loaded::id));
    }

    private static KeepDocument.Made sheet(DocumentKind kind, Papers papers, Text text) {
        var title = text.get("code.document." + kind);
        var language = Optional.of(papers.languages.clinic.code());
        return new KeepDocument.Made(kind, title, Optional.empty(), language, List.of());
    }

    private List<Edit> edits(WholeCase whole, KeepDocument.Made made) {
        return made.edits(whole.caseFile().id(), clerk.member(), clerk::newId, clerk.today(), clerk.instant());
    }
}
