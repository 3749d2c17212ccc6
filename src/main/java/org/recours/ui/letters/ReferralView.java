package org.recours.ui.letters;

import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// A referral card: how the person can be reached safely, and to whom they are referred. Nothing of what happened.
public final class ReferralView {

    private ReferralView() {}

    /// The card as the main window shows it.
    public static Screen screen(ReferralViewModel model, Desk desk) {
        var fields = new FormBuilder(desk.text())
                .note("letters.cardNote")
                .area("letters.cardContact", model.safeContact(), area -> {
                    area.rows(3);
                    area.id("card-contact");
                })
                .text("letters.cardFocalPoint", model.focalPoint(), focal -> focal.id("card-focal-point"))
                .build();
        var pane = new PaperPane(desk, desk.text().get("forms.referralCard"), model.making(), fields, model::keep);
        return Screen.of(pane, model::load).withPrimary(pane::keepAndPrint).withKeepTyped(pane::keepTyped);
    }
}
