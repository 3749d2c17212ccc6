package org.recours.ui.letters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.Printout;
import org.recours.domain.document.ReferralCardData;
import org.recours.domain.document.SlipCode;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.ui.kit.Input;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.WholeCase;

/// What making a referral card knows and can do: only what those who receive the person need.
public final class ReferralViewModel {

    private final PaperMaking<Printout> making;
    private final Input<String> safeContact = Input.text();
    private final Input<String> focalPoint = Input.text();
    private final SlipCode code;

    public ReferralViewModel(LettersPort port, Desk desk, RecordId caseFile) {
        var name = DraftName.of(DraftName.Kind.REFERRAL_CARD, caseFile);
        making = new PaperMaking<>(port, desk, caseFile, name, this::draw, this::show);
        code = port.code().get();
        making.fields().words("safeContact", safeContact);
        making.fields().words("focalPoint", focalPoint);
    }

    /// Reads the case.
    public void load() {
        making.load(this::propose);
    }

    PaperMaking<Printout> making() {
        return making;
    }

    /// How the person can be reached safely.
    Input<String> safeContact() {
        return safeContact;
    }

    /// To whom the person is referred.
    Input<String> focalPoint() {
        return focalPoint;
    }

    /// Keeps that a card was made, then tells that it can be printed.
    void keep(Consumer<Printout> print) {
        var kept = new KeepDocument.Made(
                DocumentKind.REFERRAL_CARD,
                making.desk().text().get("forms.referralCard"),
                Optional.empty(),
                Optional.of(making.languageProperty().get().code()),
                List.of(new FilledField("code", code.characters())));
        making.keep(making.edits(kept), print);
    }

    private void propose(WholeCase whole) {
        if (safeContact.value().isEmpty()) {
            safeContact.set(whole.contacts().stream()
                    .map(Loaded::record)
                    .findFirst()
                    .map(ReferralViewModel::reach)
                    .orElse(""));
        }
        if (focalPoint.value().isEmpty()) {
            focalPoint.set(whole.parties().stream()
                    .map(Loaded::record)
                    .filter(party -> party.role().equals(Optional.of(Role.FOCAL_POINT)))
                    .flatMap(party -> party.name().stream())
                    .findFirst()
                    .orElse(""));
        }
    }

    private static String reach(Contact contact) {
        return Stream.of(contact.value(), contact.owner(), contact.safeHours(), contact.caution())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Callable<Printout> draw() {
        var language = making.languageProperty().get();
        var card = card(making.wholeProperty().get().orElseThrow(), language);
        return () -> making.port().card().apply(card, language);
    }

    private ReferralCardData card(WholeCase whole, Language language) {
        var person = whole.person().map(Loaded::record);
        CaseFile caseFile = whole.caseFile().record();
        return new ReferralCardData(
                code,
                told(safeContact),
                caseFile.language()
                        .or(() -> person.flatMap(Person::languages)
                                .flatMap(all -> all.stream().findFirst()))
                        .map(language::nameOf),
                person.flatMap(Person::needsInterpreter)
                        .map(needed ->
                                needed ? ReferralCardData.Interpreter.NEEDED : ReferralCardData.Interpreter.NOT_NEEDED)
                        .orElse(ReferralCardData.Interpreter.NOT_ASKED),
                caseFile.consent(),
                told(focalPoint),
                making.port().writer().now().get().toLocalDate());
    }

    private static Optional<String> told(Input<String> input) {
        return Optional.of(input.value().strip()).filter(words -> !words.isEmpty());
    }

    private void show(Printout made) {
        making.show(made);
    }
}
