package org.recours.paper.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;
import org.recours.paper.shape.Ink;

/// How a form wants a text drawn (`/DA`, ISO 32000-1, 12.7.3.3): font, size and colour.
///
/// @param size in points; 0 lets the text choose
record DefaultAppearance(COSName font, float size, List<Operation> colours) {

    static final COSName FALLBACK_FONT = COSName.getPDFName("Helv");
    static final String FALLBACK = "/Helv 0 Tf 0 g";

    private static final Set<String> COLOURS =
            Set.of(OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_CMYK);

    /// An operator with what stands before it.
    record Operation(String operator, List<COSBase> operands) {}

    /// Empty when it is absent or names no font.
    static Optional<DefaultAppearance> of(@Nullable String appearance) throws IOException {
        if (appearance == null) {
            return Optional.empty();
        }
        COSName font = null;
        var size = 0f;
        var colours = new ArrayList<Operation>();
        for (var operation : operations(appearance)) {
            var operands = operation.operands();
            if (operation.operator().equals(OperatorName.SET_FONT_AND_SIZE)
                    && operands.size() >= 2
                    && operands.get(operands.size() - 2) instanceof COSName name
                    && operands.getLast() instanceof COSNumber number) {
                font = name;
                size = Math.max(0, number.floatValue());
            } else if (COLOURS.contains(operation.operator())) {
                colours.add(operation);
            }
        }
        return font == null ? Optional.empty() : Optional.of(new DefaultAppearance(font, size, colours));
    }

    /// Sets the colour.
    void colour(Ink ink) throws IOException {
        for (var operation : colours) {
            ink.operate(operation.operator(), operation.operands().toArray(COSBase[]::new));
        }
    }

    private static List<Operation> operations(String appearance) throws IOException {
        var operations = new ArrayList<Operation>();
        var operands = new ArrayList<COSBase>();
        for (var token : new PDFStreamParser(appearance.getBytes(StandardCharsets.ISO_8859_1)).parse()) {
            if (token instanceof Operator operator) {
                operations.add(new Operation(operator.getName(), List.copyOf(operands)));
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        return operations;
    }
}
