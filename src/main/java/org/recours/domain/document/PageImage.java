package org.recours.domain.document;

/// One page as a picture: rows from the top, each pixel as `0xAARRGGBB`.
public final class PageImage {

    private final int width;
    private final int height;
    private final int[] argb;

    /// @param argb handed over, not copied: a page at print size takes 35 MB
    /// @throws IllegalArgumentException when the pixels do not fill the picture
    public PageImage(int width, int height, int[] argb) {
        if (width <= 0 || height <= 0 || argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are not " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels themselves, for drawing; not to be changed.
    public int[] argb() {
        return argb;
    }
}
