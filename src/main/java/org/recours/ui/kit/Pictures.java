package org.recours.ui.kit;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.recours.domain.document.PageImage;

/// A page as JavaFX shows it.
final class Pictures {

    private Pictures() {}

    static WritableImage of(PageImage page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
