package org.recours.paper.form;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.recours.domain.document.FormRefusal;

/// The form in a document, as it is: PDFBox's own mending on opening is not asked for.
sealed interface FoundForm {

    record Fillable(PDAcroForm form, List<PDTerminalField> fields) implements FoundForm {}

    record None(FormRefusal why) implements FoundForm {}

    static FoundForm in(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return new None(FormRefusal.NOT_A_FORM);
        }
        var fields = FieldTree.of(form);
        if (fields.isEmpty()) {
            return new None(form.hasXFA() ? FormRefusal.ONLY_XFA : FormRefusal.NOT_A_FORM);
        }
        return new Fillable(form, fields);
    }
}
