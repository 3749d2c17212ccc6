package org.recours.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.stage.Stage;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptop;
import org.recours.usecase.ClinicRules;

/// How JavaFX starts the desktop. The one parameter is the folder for program data.
public final class DesktopApplication extends Application {

    @Override
    public void start(Stage stage) {
        var laptop = new Laptop(Path.of(getParameters().getRaw().getFirst()));
        new Desktop(stage, laptop, Machine.here(), DesktopApplication::shipped, InstantSource.system()).show();
    }

    private static ClinicRules.Shipped shipped() {
        return new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneId.systemDefault());
    }
}
