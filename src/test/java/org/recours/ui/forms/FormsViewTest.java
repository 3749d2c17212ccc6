package org.recours.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.usecase.KeptForm;

class FormsViewTest {

    private final FormDesk sample = new FormDesk();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void formsCanBeChosenAndFilledByAll(Language language, Look look) {
        assertEquals(
                List.of(), list(language, look, List.of()).picture("forms-none").objections());
        assertEquals(
                List.of(),
                list(language, look, List.of(FormDesk.FORM, new KeptForm("d", "Demande d’aide juridictionnelle")))
                        .picture("forms")
                        .objections());

        var form = ScreenUnderTest.show(language, look, 980, 740, () -> {
            var desk = sample.desk(language);
            var model = new FormViewModel(sample.port(), desk, FormDesk.FORM.id(), Optional.of(sample.caseId));
            var screen = FormView.screen(model, desk);
            screen.opened().run();
            model.fields().getFirst().words().set("محمد أحمد عبد الرحمن");
            return screen.root();
        });
        assertEquals(List.of(), form.picture("form").objections());
    }

    private ScreenUnderTest list(Language language, Look look, List<KeptForm> forms) {
        return ScreenUnderTest.show(language, look, 980, 740, () -> {
            var desk = sample.desk(language);
            var port = new PapersPort(
                    () -> forms,
                    _ -> FormDesk.FORM,
                    () -> List.of(new PapersPort.LetterTitle("appeal", "Appeal against a decision")));
            var isEmpty = forms.isEmpty();
            var screen = PapersView.screen(
                    new PapersViewModel(port, desk, isEmpty ? Optional.empty() : Optional.of(sample.caseId)), desk);
            screen.opened().run();
            return screen.root();
        });
    }
}
