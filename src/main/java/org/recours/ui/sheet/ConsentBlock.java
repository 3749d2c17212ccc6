package org.recours.ui.sheet;

import java.util.List;
import javafx.scene.Node;
import org.recours.domain.casefile.Consent;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;

/// What the person said when asked whether the clinic may act, and how.
public final class ConsentBlock {

    private final Text text;

    public ConsentBlock(Text text) {
        this.text = text;
    }

    public Node of(ConsentSheet consent) {
        return new FormBuilder(text)
                .row(form -> form.oneOf(
                                "field.case_file.consent",
                                consent.answer(),
                                List.of(ConsentSheet.Answer.values()),
                                answer -> text.get("code.consent." + answer))
                        .text("field.consent.by", consent.by(), by -> by.columns(14))
                        .text("field.consent.purpose", consent.purpose(), purpose -> purpose.columns(22))
                        .text("field.consent.language", consent.language(), language -> language.columns(8))
                        .choice(
                                "field.consent.manner",
                                consent.manner(),
                                List.of(Consent.Manner.values()),
                                manner -> text.get("code.manner." + manner)))
                .build();
    }
}
