package org.recours.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// One small form for each oddity that was met in real ones.
final class OddForms {

    private OddForms() {}

    /// Those whose fields can all be filled in.
    static Map<String, byte[]> all() throws IOException {
        var forms = new LinkedHashMap<String, byte[]>();
        forms.put("missing fonts", missingFonts());
        forms.put("no default appearance", noDefaultAppearance());
        forms.put("odd on-values", oddOnValues());
        forms.put("bare checkbox", bareCheckbox());
        forms.put("dingbats", dingbats());
        forms.put("encrypted", encrypted(true));
        forms.put("owner forbids", encrypted(false));
        forms.put("hybrid XFA", hybridXfa());
        forms.put("signed", signed());
        forms.put("rotated", rotated());
        forms.put("needs appearances", needsAppearances());
        forms.put("nowhere", nowhere());
        forms.put("inherited", inherited());
        forms.put("twice", twice());
        forms.put("rich text", richText());
        forms.put("shared picture", sharedPicture());
        forms.put("radio", radio());
        return forms;
    }

    static byte[] missingFonts() throws IOException {
        var made = new MadeForm();
        made.text("name").setDefaultAppearance("/HeBo 10 Tf 0 g");
        made.form.getCOSObject().removeItem(COSName.DR);
        made.form.getCOSObject().removeItem(COSName.DA);
        return made.bytes();
    }

    static byte[] noDefaultAppearance() throws IOException {
        var made = new MadeForm();
        made.text("name").getCOSObject().removeItem(COSName.DA);
        made.form.getCOSObject().removeItem(COSName.DA);
        return made.bytes();
    }

    static byte[] oddOnValues() throws IOException {
        var made = new MadeForm();
        made.box("agree", "Ja", "0 0 14 14 re f")
                .getCOSObject()
                .setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("Yes", "No")));
        return made.bytes();
    }

    static byte[] bareCheckbox() throws IOException {
        var made = new MadeForm();
        made.add(new PDCheckBox(made.form), "agree", new PDRectangle(50, 700, 14, 14));
        return made.bytes();
    }

    static byte[] dingbats() throws IOException {
        var made = new MadeForm();
        made.box("agree", "Yes", "q BT 1 0 0 rg /ZaDb 12 Tf 2 3 Td (4) Tj ET Q");
        return made.bytes();
    }

    static byte[] encrypted(boolean fillable) throws IOException {
        var made = new MadeForm();
        made.text("name");
        var permission = new AccessPermission();
        permission.setCanModify(false);
        permission.setCanModifyAnnotations(false);
        permission.setCanFillInForm(fillable);
        var policy = new StandardProtectionPolicy("owner", "", permission);
        policy.setEncryptionKeyLength(128);
        made.document.protect(policy);
        return made.bytes();
    }

    static byte[] locked() throws IOException {
        var made = new MadeForm();
        made.text("name");
        made.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return made.bytes();
    }

    static byte[] hybridXfa() throws IOException {
        var made = new MadeForm();
        made.text("name");
        made.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
        return made.bytes();
    }

    static byte[] onlyXfa() throws IOException {
        var made = new MadeForm();
        made.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
        return made.bytes();
    }

    static byte[] signed() throws IOException {
        var made = new MadeForm();
        made.text("name");
        var signature = made.add(new PDSignatureField(made.form), "signature", new PDRectangle(50, 600, 100, 30));
        var value = new PDSignature();
        value.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        value.setContents("signed bytes".getBytes(StandardCharsets.US_ASCII));
        signature.getCOSObject().setItem(COSName.V, value);
        return made.bytes();
    }

    /// A page that lies on its side, with a field that was turned to be read upright.
    static byte[] rotated() throws IOException {
        var made = new MadeForm();
        made.page.setRotation(90);
        var field = made.text("name", new PDRectangle(100, 100, 20, 300));
        var characteristics = new PDAppearanceCharacteristicsDictionary(new org.apache.pdfbox.cos.COSDictionary());
        characteristics.setRotation(90);
        field.getWidgets().getFirst().setAppearanceCharacteristics(characteristics);
        return made.bytes();
    }

    static byte[] needsAppearances() throws IOException {
        var made = new MadeForm();
        made.text("name");
        made.form.setNeedAppearances(true);
        return made.bytes();
    }

    static byte[] nowhere() throws IOException {
        var made = new MadeForm();
        made.page.getCOSObject().removeItem(COSName.ANNOTS);
        var cos = made.text("name").getCOSObject();
        List.of(COSName.RECT, COSName.SUBTYPE, COSName.P, COSName.TYPE).forEach(cos::removeItem);
        return made.bytes();
    }

    static byte[] inherited() throws IOException {
        var made = new MadeForm();
        var field = made.text("name");
        var group = made.group("person", List.of(field));
        for (var key : List.of(COSName.FT, COSName.DA)) {
            group.setItem(key, field.getCOSObject().getItem(key));
            field.getCOSObject().removeItem(key);
        }
        group.setItem(COSName.V, new COSString("inherited"));
        return made.bytes();
    }

    /// The same answer at two places.
    static byte[] twice() throws IOException {
        var made = new MadeForm();
        var field = made.text("name");
        var widgets = List.of(new PDAnnotationWidget(), new PDAnnotationWidget());
        made.page.getCOSObject().removeItem(COSName.ANNOTS);
        field.getCOSObject().removeItem(COSName.RECT);
        field.setWidgets(widgets);
        made.show(widgets.get(0), new PDRectangle(50, 750, 300, 20));
        made.show(widgets.get(1), new PDRectangle(50, 50, 120, 12));
        return made.bytes();
    }

    static byte[] richText() throws IOException {
        var made = new MadeForm();
        var field = made.text("name");
        field.setRichText(true);
        field.setRichTextValue("<body>old</body>");
        return made.bytes();
    }

    static byte[] sharedPicture() throws IOException {
        var made = new MadeForm();
        var picture = MadeForm.picture("/Tx BMC EMC");
        for (var name : List.of("first", "second")) {
            var field = made.text(name, new PDRectangle(50, name.equals("first") ? 700 : 600, 300, 20));
            var appearance = new org.apache.pdfbox.cos.COSDictionary();
            appearance.setItem(COSName.N, picture);
            field.getCOSObject().setItem(COSName.AP, appearance);
        }
        return made.bytes();
    }

    static byte[] radio() throws IOException {
        var made = new MadeForm();
        var field = made.add(new PDRadioButton(made.form), "sex", new PDRectangle(50, 700, 14, 14));
        var widgets = List.of(new PDAnnotationWidget(), new PDAnnotationWidget());
        made.page.getCOSObject().removeItem(COSName.ANNOTS);
        field.getCOSObject().removeItem(COSName.RECT);
        field.setWidgets(widgets);
        for (int i = 0; i < widgets.size(); i++) {
            made.show(widgets.get(i), new PDRectangle(50 + 40f * i, 700, 14, 14));
            MadeForm.states(widgets.get(i), String.valueOf(i), "0 0 14 14 re f");
        }
        field.getCOSObject().setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("Female", "Male")));
        return made.bytes();
    }

    static byte[] emptyChoice() throws IOException {
        var made = new MadeForm();
        var field = new PDComboBox(made.form);
        field.setDefaultAppearance(MadeForm.HELVETICA);
        made.add(field, "city", new PDRectangle(50, 700, 100, 20));
        return made.bytes();
    }

    /// Cells for single letters.
    static byte[] comb() throws IOException {
        var made = new MadeForm();
        var field = made.text("name");
        field.setMaxLen(12);
        field.setComb(true);
        return made.bytes();
    }

    static byte[] shortText(int most) throws IOException {
        var made = new MadeForm();
        made.text("name").setMaxLen(most);
        return made.bytes();
    }

    static byte[] smallBox() throws IOException {
        var made = new MadeForm();
        made.text("name", new PDRectangle(50, 750, 40, 12));
        made.text("story", new PDRectangle(50, 700, 60, 20)).setMultiline(true);
        return made.bytes();
    }

    /// Only its beginning.
    static byte[] tornOff() throws IOException {
        var whole = missingFonts();
        var torn = new ByteArrayOutputStream();
        torn.write(whole, 0, whole.length / 2);
        return torn.toByteArray();
    }
}
