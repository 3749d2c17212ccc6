package org.recours.paper.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.recours.domain.document.FormDecision;

/// What guards a form against change, and how a filled copy is saved under it.
///
/// @param encrypted opens without a password but carries its owner's permissions
/// @param fillable whether these permissions allow filling in
/// @param signed whether somebody signed it
record Protection(boolean encrypted, boolean fillable, boolean signed) {

    static Protection of(PDDocument document, FoundForm.Fillable found) {
        var permission = document.getCurrentAccessPermission();
        var fillable = permission.canFillInForm() || permission.canModifyAnnotations() || permission.canModify();
        var signed = found.fields().stream()
                .anyMatch(field -> field instanceof PDSignatureField signature && signature.getSignature() != null);
        return new Protection(document.isEncrypted(), fillable, signed);
    }

    /// What a person has to decide first.
    Set<FormDecision> decisions() {
        var decisions = EnumSet.noneOf(FormDecision.class);
        if (signed) {
            decisions.add(FormDecision.CHANGE_SIGNED);
        }
        if (encrypted && !fillable) {
            decisions.add(FormDecision.LIFT_RESTRICTIONS);
        }
        return decisions;
    }

    /// An addition to the file keeps its encryption and the signed bytes; everything else is written anew.
    void save(PDDocument document, OutputStream out) throws IOException {
        if (encrypted && !fillable) {
            document.setAllSecurityToBeRemoved(true);
            document.save(out);
        } else if (encrypted || signed) {
            document.saveIncremental(out);
        } else {
            document.save(out);
        }
    }
}
