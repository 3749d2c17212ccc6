package org.recours.paper.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/// The fields that hold a value, walked with care: in a hostile file a field is its own grandchild.
final class FieldTree {

    private static final int DEEPEST = 32;
    private static final int MOST_FIELDS = 20_000;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PDTerminalField> fields = new ArrayList<>();

    private FieldTree() {}

    /// In the order in which the form names them.
    ///
    /// @throws IOException when fields contain one another, or there are absurdly many
    static List<PDTerminalField> of(PDAcroForm form) throws IOException {
        var tree = new FieldTree();
        var roots = form.getCOSObject().getCOSArray(COSName.FIELDS);
        if (roots != null) {
            tree.check(roots, 0);
            tree.seen.clear();
            for (int i = 0; i < roots.size(); i++) {
                if (roots.getObject(i) instanceof COSDictionary root) {
                    tree.collect(PDFieldFactory.createField(form, root, null));
                }
            }
        }
        return tree.fields;
    }

    /// Before PDFBox looks at them: it follows parents and children without counting.
    private void check(COSArray kids, int depth) throws IOException {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                if (depth > DEEPEST || seen.size() > MOST_FIELDS || !endsUpwards(kid)) {
                    throw new IOException("the fields contain one another");
                }
                var below = kid.getCOSArray(COSName.KIDS);
                if (seen.add(kid) && below != null) {
                    check(below, depth + 1);
                }
            }
        }
    }

    private static boolean endsUpwards(COSDictionary kid) {
        var ancestor = kid;
        for (int i = 0; i <= DEEPEST; i++) {
            ancestor = ancestor.getCOSDictionary(COSName.PARENT, COSName.P);
            if (ancestor == null || !ancestor.containsKey(COSName.KIDS)) {
                return true;
            }
        }
        return false;
    }

    private void collect(PDField field) {
        switch (field) {
            case PDNonTerminalField group -> {
                if (seen.add(group.getCOSObject())) {
                    group.getChildren().forEach(this::collect);
                }
            }
            case PDTerminalField terminal -> {
                if (seen.add(terminal.getCOSObject())) {
                    fields.add(terminal);
                }
            }
            case null, default -> {}
        }
    }
}
