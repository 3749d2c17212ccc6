package org.recours.ui.forms;

import java.util.List;
import org.recours.domain.document.FieldPlace;
import org.recours.domain.document.PageImage;

/// Marks places on the picture of a page in amber, so that a gap is seen where it is. The paper itself stays clean.
final class PageMarks {

    private static final int AMBER = 0xFFB45309;
    private static final int FRAME = 2;
    /// How much of the amber lies over the paper inside a mark, of 256.
    private static final int TINT = 56;

    private PageMarks() {}

    /// The page with these places marked; places of other pages are passed over.
    static PageImage on(PageImage page, int number, List<FieldPlace> places) {
        var argb = page.argb().clone();
        places.stream().filter(place -> place.page() == number).forEach(place -> mark(page, argb, place));
        return new PageImage(page.width(), page.height(), argb);
    }

    private static void mark(PageImage page, int[] argb, FieldPlace place) {
        int left = within(place.left() * page.width(), page.width());
        int right = within((place.left() + place.width()) * page.width(), page.width());
        int top = within(place.top() * page.height(), page.height());
        int bottom = within((place.top() + place.height()) * page.height(), page.height());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                boolean isFrame = x < left + FRAME || x >= right - FRAME || y < top + FRAME || y >= bottom - FRAME;
                int at = y * page.width() + x;
                argb[at] = isFrame ? AMBER : tinted(argb[at]);
            }
        }
    }

    private static int tinted(int paper) {
        int mixed = 0xFF << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            int over = (AMBER >> shift) & 0xFF;
            int under = (paper >> shift) & 0xFF;
            mixed |= ((over * TINT + under * (256 - TINT)) >> 8) << shift;
        }
        return mixed;
    }

    private static int within(double value, int most) {
        return Math.clamp(Math.round(value), 0, most);
    }
}
