package org.recours.ui.casefile;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Channel;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.ServiceLevel;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.store.Loaded;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.ConsentBlock;
import org.recours.ui.sheet.DecisionBlock;
import org.recours.ui.sheet.PersonBlock;
import org.recours.ui.sheet.SaveQuestionPane;

/// The parts of a case that are typed into: each with its fields and the one button that saves it.
final class CaseParts {

    private static final List<EntryKind> TYPED_KINDS = List.of(
            EntryKind.NOTE,
            EntryKind.CONTACT,
            EntryKind.STEP,
            EntryKind.HEARING,
            EntryKind.DECISION,
            EntryKind.REFERRAL);

    private final CaseViewModel model;
    private final Text text;
    private final PersonBlock people;

    CaseParts(CaseViewModel model, Desk desk) {
        this.model = model;
        this.text = desk.text();
        this.people = new PersonBlock(text);
    }

    /// What Ctrl+Enter does in the part at this place.
    Runnable saveOf(int part) {
        return switch (part) {
            case 0 -> model.notes()::add;
            case 1 -> model.people()::saveParties;
            case 2 -> model.decision()::save;
            case 5 -> model.people()::savePerson;
            case 6 -> model.matter()::save;
            default -> () -> {};
        };
    }

    Node timeline() {
        var notes = model.notes();
        var form = new FormBuilder(text)
                .area("case.note.words", notes.note(), area -> {
                    area.rows(2);
                    area.id("case-note");
                })
                .choice(
                        "case.note.kind",
                        notes.kind(),
                        TYPED_KINDS,
                        kind -> text.get("code.entry." + kind),
                        ChoiceEntry::alwaysChosen)
                .node(button("case.note.add", "case-note-add", notes::add))
                .build();
        var lines = new VBox();
        lines.setId("case-timeline");
        lines.getStyleClass().add("case-lines");
        Runnable show = () -> lines.getChildren()
                .setAll(notes.lines().stream().map(this::line).toList());
        notes.lines().addListener((ListChangeListener<TimelineEntry>) _ -> show.run());
        show.run();
        return PersonBlock.column(form, lines);
    }

    private Node line(TimelineEntry entry) {
        var when = new Label(entry.on().map(day -> text.dates().date(day)).orElse("")
                + entry.by().map(by -> " · " + by).orElse(""));
        when.getStyleClass().add("text-muted");
        var what = entry.kind().map(kind -> text.get("code.entry." + kind)).orElse("");
        var words = new Prose(entry.note().map(note -> what + " · " + note).orElse(what));
        var line = new VBox(when, words);
        line.getStyleClass().add("case-line");
        return line;
    }

    Node parties() {
        return PersonBlock.column(
                people.parties(model.people().parties()),
                button("case.save", "case-parties-save", model.people()::saveParties));
    }

    Node decision() {
        var sheet = Regions.beginIn(new DecisionBlock(text, model.decision().asks())
                .of(model.decision().sheet()));
        return PersonBlock.column(
                new WhichDecision(
                        model.decision(),
                        text,
                        () -> Regions.firstFocusable(sheet).ifPresent(Node::requestFocus)),
                sheet,
                new SaveQuestionPane(text, model.decision().question(), model.decision()::saveAsItIs),
                button("case.decision.save", "case-decision-save", model.decision()::save));
    }

    Node person() {
        var who = model.people();
        return PersonBlock.column(
                people.person(who.person(), new SimpleBooleanProperty(true)),
                people.identifiers(who.identifiers()),
                people.contacts(who.contacts()),
                button("case.save", "case-person-save", who::savePerson));
    }

    Node matter() {
        var what = model.matter().sheet();
        var form = new FormBuilder(text)
                .oneOf(
                        "field.case_file.kind",
                        what.kind(),
                        List.of(Kind.values()),
                        kind -> text.get("code.kind." + kind))
                .row(fields -> fields.choice(
                                "field.case_file.category",
                                what.category(),
                                List.of(Category.values()),
                                category -> text.get("category." + category))
                        .text("field.case_file.subject", what.subject(), subject -> subject.columns(24))
                        .check("field.case_file.is_restricted", what.restricted()))
                .area("field.case_file.narrative", what.narrative(), area -> area.rows(6))
                .row(fields -> fields.text(
                                "field.case_file.remedy_wanted", what.remedyWanted(), wanted -> wanted.columns(28))
                        .choice(
                                "field.case_file.service_level",
                                what.serviceLevel(),
                                List.of(ServiceLevel.values()),
                                level -> text.get("code.service_level." + level))
                        .choice(
                                "field.case_file.channel",
                                what.channel(),
                                List.of(Channel.values()),
                                channel -> text.get("code.channel." + channel))
                        .text("field.case_file.language", what.language(), language -> language.columns(8)))
                .build();
        return PersonBlock.column(
                form,
                new ConsentBlock(text).of(what.consent()),
                button("case.save", "case-matter-save", model.matter()::save));
    }

    Node documents() {
        var lines = new VBox();
        lines.getStyleClass().add("case-lines");
        model.wholeProperty().subscribe(whole -> {
            var documents = whole.map(known -> known.documents()).orElseGet(List::of);
            lines.getChildren().setAll(documents.stream().map(this::document).toList());
            if (documents.isEmpty()) {
                lines.getChildren().add(new Prose(text.get("case.documents.none")));
            }
        });
        return PersonBlock.column(lines, button("case.papers", "case-documents-papers", model::openPapers));
    }

    private Node document(Loaded<Document> loaded) {
        var document = loaded.record();
        var what =
                document.kind().map(kind -> text.get("code.document." + kind)).orElse("");
        var words =
                new Prose(text.get("case.documents.line", what, document.title().orElse("")));
        var when =
                new Label(document.madeOn().map(day -> text.dates().date(day)).orElse("")
                        + document.madeBy().map(by -> " · " + by).orElse(""));
        when.getStyleClass().add("text-muted");
        var line = new VBox(when, words);
        line.getStyleClass().add("case-line");
        return line;
    }

    private Node button(String key, String id, Runnable act) {
        var button = new Button(text.get(key));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.savingProperty());
        button.setOnAction(_ -> act.run());
        var line = new HBox(button);
        line.getStyleClass().add("sheet-line");
        return line;
    }
}
