package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recours.ui.kit.Background;
import org.recours.ui.nav.Place;

class FrameViewModelTest {

    private final FrameViewModel model =
            new FrameViewModel(Background.direct(), new SampleGate().profile(), new Place.Today());

    @Test
    void onesStepsAreGoneBack() {
        model.go(new Place.Cases());
        model.go(Place.Intake.begin());
        model.back();
        assertEquals(new Place.Cases(), model.placeProperty().get());
        model.back();
        model.back();
        assertEquals(new Place.Today(), model.placeProperty().get());
    }

    @Test
    void aPageThatBecameACaseIsNotGoneBackTo() {
        model.go(Place.Intake.of(SampleGate.CASE));
        model.go(new Place.Cases());
        model.go(Place.Intake.of(SampleGate.CASE));
        model.go(new Place.Case(SampleGate.CASE));
        model.back();
        assertEquals(new Place.Cases(), model.placeProperty().get());
        model.back();
        assertEquals(new Place.Today(), model.placeProperty().get());
    }
}
