package org.recours.testkit.screen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Leaves pictures of screens where a person can look at them.
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /// Saves what the scene shows now as `target/screens/<language>/<name>.png`. On the screen's thread.
    public static Path save(Scene scene, String language, String name) {
        var image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        var file = FOLDER.resolve(language).resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(pixels, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
