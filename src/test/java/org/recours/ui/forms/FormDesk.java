package org.recours.ui.forms;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Document;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.document.FieldNote;
import org.recours.domain.document.FieldPlace;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.KeptForm;
import org.recours.usecase.WholeCase;

/// A desk with one form of three fields and one case. Everything happens at once, unless a test says when.
final class FormDesk {

    static final KeptForm FORM = new KeptForm("abc", "Recours CNDA");

    final Typing typing = new Typing();
    final RecordId caseId = typing.newId();
    final List<Map<String, FormValue>> filled = new ArrayList<>();
    final List<Edit> written = new ArrayList<>();
    final List<Phrase> said = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    FormReading reading = new FormReading.Fields(List.of(
            field("name", FieldType.TEXT, List.of()),
            field("sex", FieldType.RADIO, List.of("F", "M")),
            field("minor", FieldType.CHECKBOX, List.of("Yes")),
            field("signature", FieldType.SIGNATURE, List.of())));
    Set<FormDecision> asked = Set.of();
    boolean diskIsFull;
    Background background = Background.direct();
    final KeptDrafts drafts = new KeptDrafts();

    FormViewModel model() {
        var model = new FormViewModel(port(), desk(Language.ENGLISH), FORM.id(), Optional.of(caseId));
        model.load();
        return model;
    }

    Desk desk(Language language) {
        return new Desk(Text.in(language), background, new NameMask(), _ -> {}, said::add);
    }

    FormPort port() {
        return new FormPort(
                _ -> Optional.of(FORM),
                _ -> reading,
                this::fill,
                (_, _) -> white(),
                _ -> Optional.of(whole()),
                (_, edits) -> record(edits),
                typing::newId,
                "Amina",
                () -> LocalDate.of(2026, 11, 22).atTime(9, 42).atZone(ZoneOffset.UTC),
                drafts.port());
    }

    static PageImage white() {
        var argb = new int[400 * 560];
        Arrays.fill(argb, 0xFFFFFFFF);
        return new PageImage(400, 560, argb);
    }

    private FillResult fill(KeptForm form, Map<String, FormValue> values, Set<FormDecision> decisions) {
        if (!decisions.containsAll(asked)) {
            return new FillResult.Undecided(asked);
        }
        filled.add(new TreeMap<>(values));
        var tooLong = values.get("name") instanceof FormValue.Words(var words) && words.length() > 10;
        return new FillResult.Filled(
                new Printout(new byte[0], 1),
                List.copyOf(values.keySet()),
                List.of(),
                tooLong ? List.of(new FieldNote("name", new Phrase("forms.tooLarge"))) : List.of());
    }

    private void record(List<Edit> edits) {
        if (diskIsFull) {
            throw new Problem(new Phrase("kit.failed"));
        }
        written.addAll(edits);
    }

    private WholeCase whole() {
        var unknown = RecordState.unknown();
        var person =
                Person.TYPE.with(Person.TYPE.read(new FieldValues(typing.newId(), Map.of())), Person.NAME, "محمد أحمد");
        return new WholeCase(
                new Loaded<>(CaseFile.TYPE.read(new FieldValues(caseId, Map.of())), unknown),
                Optional.of(new Loaded<>(person, unknown)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                documents.stream().map(one -> new Loaded<>(one, unknown)).toList(),
                List.of(),
                List.of());
    }

    private static FormField field(String name, FieldType type, List<String> options) {
        return new FormField(
                name,
                Optional.of("The " + name),
                type,
                false,
                false,
                OptionalInt.empty(),
                options,
                Optional.empty(),
                List.of(new FieldPlace(0, 0.1, name.length() / 20.0, 0.5, 0.05)));
    }
}
