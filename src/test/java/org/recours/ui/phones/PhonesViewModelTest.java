package org.recours.ui.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.HeldWork;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;

class PhonesViewModelTest {

    private final List<PhoneContact> kept = new ArrayList<>();
    private final List<Phrase> said = new ArrayList<>();
    private final KeptDrafts drafts = new KeptDrafts();
    private final Typing typing = new Typing();
    private final HeldWork later = new HeldWork();
    private boolean diskIsFull;

    @Test
    void aNumberIsAddedAndTheFieldsAreEmptyForTheNext() {
        var model = model();
        type(model, "Maître Duval", "0611");
        model.fields().languages().set("fr، ar");
        Objects.requireNonNull(model.fields().situations().get(Situation.REMOVAL))
                .set(true);

        model.save();

        var contact = model.contacts().getFirst();
        assertEquals(Optional.of("0611"), contact.phone());
        assertEquals(Optional.of(List.of("fr", "ar")), contact.languages());
        assertEquals(Optional.of(List.of(Situation.REMOVAL)), contact.situations());
        assertEquals("", model.fields().phone().value());
        assertEquals(new Phrase("phones.saved"), said.getLast());
        assertEquals(0, drafts.kept().size());
    }

    @Test
    void withoutANumberNothingIsSaved() {
        var model = model();
        model.fields().name().set("Maître Duval");

        model.save();

        assertEquals(List.of(), kept);
        assertEquals(
                Optional.of(new Phrase("phones.phoneNeeded")),
                model.fields().phone().problemProperty().get());
    }

    @Test
    void aChangeKeepsTheContactAndItsPlaceInTheList() {
        var model = model();
        type(model, "Registry", "0321");
        model.save();
        model.change(model.contacts().getFirst());
        model.fields().phone().set("0322");

        model.save();

        assertEquals(1, model.contacts().size());
        assertEquals(Optional.of("0322"), model.contacts().getFirst().phone());
        assertEquals(Optional.empty(), model.changingProperty().get());
    }

    @Test
    void halfANumberSurvivesLeavingTheScreen() {
        var first = model();
        type(first, "Registry", "03");
        first.keep();

        assertEquals("03", model().fields().phone().value());
    }

    @Test
    void whatIsTakenOffWhileItIsChangedIsNotSavedAgain() {
        var model = model();
        type(model, "Registry", "0321");
        model.save();
        var contact = model.contacts().getFirst();
        model.change(contact);

        model.remove(contact);

        assertEquals(List.of(), model.contacts());
        assertEquals(Optional.empty(), model.changingProperty().get());
        assertEquals("", model.fields().name().value());
    }

    @Test
    void pressedTwiceItIsSavedOnce() {
        var model = model(later);
        type(model, "Maître Duval", "0611");

        model.save();
        model.save();
        later.allDone();

        assertEquals(1, kept.size());
    }

    @Test
    void aSaveThatIsTriedAgainMakesNoSecond() {
        var model = model();
        type(model, "Maître Duval", "0611");
        diskIsFull = true;
        model.save();
        assertEquals(
                Optional.of(new Phrase("kit.failed")), model.problemProperty().get());
        diskIsFull = false;

        model.save();

        assertEquals(1, kept.size(), "the first try had been written after all");
    }

    @Test
    void whatIsTypedWhileTheSavingLastsStays() {
        var model = model(later);
        type(model, "Maître Duval", "0611");
        model.save();
        model.fields().phone().set("0612");
        later.allDone();

        assertEquals("0612", model.fields().phone().value());
        model.save();
        later.allDone();
        assertEquals(
                List.of(Optional.of("0612")),
                kept.stream().map(PhoneContact::phone).toList());
    }

    @Test
    void whatIsTypedForAnotherContactIsNotWrittenOver() {
        var model = model();
        type(model, "Registry", "0321");
        model.save();
        type(model, "Maître Duval", "0611");

        model.change(model.contacts().getFirst());

        assertEquals("Maître Duval", model.fields().name().value());
        assertEquals(Optional.empty(), model.changingProperty().get());
        assertEquals(
                Optional.of(new Phrase("phones.saveFirst")),
                model.problemProperty().get());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        FRENCH, LIGHT
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void theScreenCanBeReadByAll(Language language, Look look) {
        var model = model();
        type(model, "Maître Duval", "+33 6 12 34 56 78");
        model.fields().role().set(Optional.of(PhoneRole.LAWYER));
        model.save();
        model.save();
        var window = ScreenUnderTest.show(
                language,
                look,
                990,
                680,
                () -> PhonesView.screen(model, desk(language)).root());

        assertEquals(List.of(), window.picture("phones-page").objections());
    }

    private static void type(PhonesViewModel model, String name, String phone) {
        model.fields().name().set(name);
        model.fields().phone().set(phone);
    }

    private PhonesViewModel model() {
        return model(Background.direct());
    }

    private PhonesViewModel model(HeldWork later) {
        var model = model(later.background());
        later.allDone();
        return model;
    }

    private PhonesViewModel model(Background background) {
        var port = new PhonesPort(
                () -> List.copyOf(kept),
                () -> Set.of("FR"),
                this::save,
                id -> kept.removeIf(one -> one.id().equals(id)),
                _ -> {},
                drafts.port(),
                typing::newId);
        var model = new PhonesViewModel(port, desk(Language.ENGLISH, background));
        model.load();
        return model;
    }

    private void save(PhoneContact contact) {
        kept.removeIf(one -> one.id().equals(contact.id()));
        kept.add(contact);
        if (diskIsFull) {
            throw new Problem(new Phrase("kit.failed"));
        }
    }

    private Desk desk(Language language) {
        return desk(language, Background.direct());
    }

    private Desk desk(Language language, Background background) {
        return new Desk(Text.in(language), background, new NameMask(), _ -> {}, said::add);
    }
}
