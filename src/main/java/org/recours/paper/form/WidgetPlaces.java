package org.recours.paper.form;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.recours.domain.document.FieldPlace;

/// On which page a field is seen, and where. A field often does not say; the page always does.
final class WidgetPlaces {

    private static final int MOST_PAGES = 2_000;

    private record Numbered(PDPage page, int number) {}

    private final IdentityHashMap<COSDictionary, Numbered> pages = new IdentityHashMap<>();

    WidgetPlaces(PDDocument document) {
        var number = 0;
        for (var page : document.getPages()) {
            if (number == MOST_PAGES) {
                break;
            }
            remember(page.getCOSObject().getCOSArray(COSName.ANNOTS), new Numbered(page, number++));
        }
    }

    /// Empty when it is on no page or has no extent.
    Optional<FieldPlace> of(PDAnnotationWidget widget) {
        var shown = pages.get(widget.getCOSObject());
        var rectangle = widget.getRectangle();
        if (shown == null || rectangle == null) {
            return Optional.empty();
        }
        var box = shown.page().getCropBox();
        var upright = new FieldPlace(
                shown.number(),
                (rectangle.getLowerLeftX() - box.getLowerLeftX()) / (double) box.getWidth(),
                (box.getUpperRightY() - rectangle.getUpperRightY()) / (double) box.getHeight(),
                rectangle.getWidth() / (double) box.getWidth(),
                rectangle.getHeight() / (double) box.getHeight());
        return Optional.of(turned(upright, shown.page()));
    }

    private static FieldPlace turned(FieldPlace place, PDPage page) {
        var turned = place;
        for (int angle = page.getRotation(); angle > 0; angle -= 90) {
            turned = turnedRight(turned);
        }
        return turned;
    }

    /// By a quarter, clockwise, with its page.
    private static FieldPlace turnedRight(FieldPlace place) {
        var width = place.height();
        var height = place.width();
        return new FieldPlace(place.page(), 1 - place.top() - place.height(), place.left(), width, height);
    }

    private void remember(COSArray annotations, Numbered page) {
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                pages.putIfAbsent(annotation, page);
            }
        }
    }
}
