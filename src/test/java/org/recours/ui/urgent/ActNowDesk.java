package org.recours.ui.urgent;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.domain.document.Letter;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.HeldWork;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.UrgentCase;
import org.recours.usecase.WholeCase;

/// A desk with one urgent case, where what is asked for happens when a test says so.
final class ActNowDesk {

    static final String MAIL = "m.ahmad@example.org";
    static final String REACH = "عن طريق أخيه سمير 06 12 34 56 78";

    final NameMask names = new NameMask();
    final List<Phrase> said = new ArrayList<>();
    ZonedDateTime now = UrgentDesk.NOW;

    /// In which languages papers were kept, one after the other.
    final List<Language> kept = new ArrayList<>();

    private final Typing typing = new Typing();
    private final RecordId caseFile = typing.newId();
    final HeldWork later = new HeldWork();

    /// Read and drawn.
    ActNowViewModel ready(Language language) {
        var model = model(language);
        model.load();
        later.allDone();
        return model;
    }

    ActNowViewModel model(Language language) {
        return new ActNowViewModel(port(), desk(language), caseFile, Optional.of(Situation.DETENTION));
    }

    Desk desk(Language language) {
        return new Desk(Text.in(language), later.background(), names, _ -> {}, said::add);
    }

    private ActNowPort port() {
        return new ActNowPort(
                (_, told) -> Optional.of(
                        new UrgentCase(whole(), told, Optional.empty(), UrgentDesk.in(true, 28), List.of(lawyer()))),
                (_, _) -> Language.FRENCH,
                (_, languages) -> new PrintUrgent.Papers(
                        paper(), new Letter(paper(), List.of(), List.of()), Optional.empty(), Map.of(), languages),
                (_, papers, printed) -> keep(papers, printed),
                (_, _) -> new PageImage(1, 1, new int[1]),
                () -> now);
    }

    private void keep(PrintUrgent.Papers papers, Set<DocumentKind> printed) {
        if (printed.contains(DocumentKind.LETTER)) {
            kept.add(papers.languages().letter());
        }
    }

    private static Printout paper() {
        return new Printout(new byte[0], 1);
    }

    private PhoneContact lawyer() {
        return new PhoneContact(
                typing.newId(),
                Optional.of("Maître Duval"),
                Optional.of(PhoneRole.LAWYER),
                Optional.of("+33 6 99 88 77 66"),
                Optional.of("9–21"),
                Optional.of(List.of("fr", "Kurdish Sorani")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private WholeCase whole() {
        var unknown = RecordState.unknown();
        var whose = CaseFile.TYPE.read(new FieldValues(caseFile, Map.of()));
        var person =
                Person.TYPE.with(Person.TYPE.read(new FieldValues(typing.newId(), Map.of())), Person.NAME, "محمد أحمد");
        return new WholeCase(
                new Loaded<>(CaseFile.TYPE.with(whose, CaseFile.NUMBER, "K-7QX2-4"), unknown),
                Optional.of(new Loaded<>(person, unknown)),
                List.of(),
                List.of(
                        new Loaded<>(contact(Contact.Means.PLACE, "CRA de Coquelles"), unknown),
                        new Loaded<>(contact(Contact.Means.EMAIL, MAIL), unknown),
                        new Loaded<>(contact(Contact.Means.THROUGH_SOMEBODY, REACH), unknown)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Contact contact(Contact.Means means, String value) {
        var contact = Contact.TYPE.read(new FieldValues(typing.newId(), Map.of()));
        contact = Contact.TYPE.with(contact, Contact.MEANS, means);
        return Contact.TYPE.with(contact, Contact.VALUE, value);
    }
}
