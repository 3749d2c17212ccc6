package org.recours.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.deadline.Rule;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.LetterStanding;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplate;
import org.recours.paper.letter.LetterTemplates;
import org.recours.store.Loaded;
import org.recours.text.Language;

/// Lays out a letter of a case in the language of those who receive it. A letter that no lawyer of the clinic has
/// adopted is a draft, and says so on every page.
public final class WriteLetter {

    /// Id of the letter by which a remedy against a decision is taken.
    static final String APPEAL = "appeal";

    private final LetterTemplates templates;
    private final LetterPrinter printer;
    private final Supplier<ClinicRules> rules;
    private final Clerk clerk;
    private final String foundedAs;

    /// @param foundedAs the clinic’s name while its settings give no other
    public WriteLetter(
            LetterTemplates templates,
            LetterPrinter printer,
            Supplier<ClinicRules> rules,
            Clerk clerk,
            String foundedAs) {
        this.templates = templates;
        this.printer = printer;
        this.rules = rules;
        this.clerk = clerk;
        this.foundedAs = foundedAs;
    }

    /// The letter with what is missing; empty when there is no such letter in this language.
    ///
    /// @param typed for this letter alone, before what is recorded
    public Optional<Letter> run(String template, Language language, WholeCase whole, Map<LetterField, String> typed) {
        return templates.find(template, language).map(found -> letter(found, whole, typed));
    }

    /// The letter’s title in this language.
    public Optional<String> title(String template, Language language) {
        return templates.find(template, language).map(LetterTemplate::title);
    }

    private Letter letter(LetterTemplate template, WholeCase whole, Map<LetterField, String> typed) {
        var known = rules.get();
        var contents = new LetterContents(typed, template.language()::nameOf);
        var adoption = known.adoptions(Adopt.LETTER + template.id(), template.version()).stream()
                .findFirst();
        var standing = adoption.isPresent() ? LetterStanding.ADOPTED : LetterStanding.DRAFT;
        var now = clerk.now();
        var addressee = addressee(template, whole.decisionAtHand(now), known);
        return printer.print(template, contents.of(whole, Optional.of(clinic(known)), addressee, now), standing);
    }

    /// An appeal goes to the authority of the remedy, where somebody chose one.
    private static Optional<String> addressee(
            LetterTemplate template, Optional<Loaded<ContestedDecision>> about, ClinicRules known) {
        return about.filter(_ -> template.id().equals(APPEAL))
                .flatMap(decision -> decision.record().rule())
                .flatMap(known::rule)
                .map(Rule::authority)
                .filter(authority -> !authority.isEmpty());
    }

    private Clinic clinic(ClinicRules known) {
        var clinic = known.clinic().orElseGet(() -> ClinicSettings.none(clerk.newId()));
        return clinic.name().isPresent() ? clinic : Clinic.TYPE.with(clinic, Clinic.NAME, foundedAs);
    }
}
