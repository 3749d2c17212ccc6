package org.recours.paper.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// What a viewer copies out of a picture.
final class ActualText {

    private ActualText() {}

    static String of(PDAppearanceStream picture) throws IOException {
        var text = new StringBuilder();
        for (var token : new PDFStreamParser(picture).parse()) {
            if (token instanceof COSDictionary properties && properties.containsKey(COSName.ACTUAL_TEXT)) {
                text.append(properties.getString(COSName.ACTUAL_TEXT));
            }
        }
        return text.toString();
    }
}
