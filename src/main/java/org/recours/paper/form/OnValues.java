package org.recours.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;

/// What a checkbox or radio button is set to when it is on: the key of its normal appearance.
///
/// Never `/Opt`: in real forms it has fewer entries than buttons, or names that no appearance has.
final class OnValues {

    private OnValues() {}

    /// Each value once, in the order of the buttons.
    static List<String> of(PDButton field) {
        var values = new LinkedHashSet<String>();
        for (var widget : field.getWidgets()) {
            of(widget).ifPresent(value -> values.add(value.getName()));
        }
        return List.copyOf(values);
    }

    /// The value of one button; none when it has no picture of being on.
    static Optional<COSName> of(PDAnnotationWidget widget) {
        var states = states(widget);
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getFirst());
    }

    /// The value that is on now.
    static Optional<String> current(PDButton field) {
        return field.getWidgets().stream()
                .map(widget -> widget.getCOSObject().getCOSName(COSName.AS))
                .filter(state -> state != null && !state.equals(COSName.Off))
                .map(COSName::getName)
                .findFirst();
    }

    private static List<COSName> states(PDAnnotationWidget widget) {
        var states = new ArrayList<COSName>();
        var appearance = widget.getCOSObject().getCOSDictionary(COSName.AP);
        var normal = appearance == null ? null : appearance.getDictionaryObject(COSName.N);
        if (normal instanceof COSDictionary named && !(normal instanceof COSStream)) {
            named.keySet().stream().filter(key -> !key.equals(COSName.Off)).forEach(states::add);
        }
        return states;
    }
}
