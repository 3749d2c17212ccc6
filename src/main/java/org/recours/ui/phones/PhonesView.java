package org.recours.ui.phones;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.Banner;
import org.recours.ui.sheet.PhoneCard;

/// Whom the clinic phones: the list in its order, and below it the fields of one contact.
public final class PhonesView extends BorderPane {

    private final Text text;
    private final PhonesViewModel model;
    private final VBox list = new VBox();

    /// The list as the main window shows it.
    public static Screen screen(PhonesViewModel model, Desk desk) {
        return Screen.of(new PhonesView(model, desk), model::load)
                .withPrimary(model::save)
                .withKeepTyped(model::keep);
    }

    PhonesView(PhonesViewModel model, Desk desk) {
        this.text = desk.text();
        this.model = model;
        list.getStyleClass().add("phone-list");
        list.setId("phones");
        list.disableProperty().bind(model.savingProperty());
        setCenter(new Page(text.get("phones.title"))
                .with(
                        new Prose(text.get("phones.note")),
                        Notice.ofProblem(text, model.problemProperty()),
                        list,
                        Banner.ofDraft(text, model.drafting(), model::another),
                        form()));
        model.contacts().addListener((ListChangeListener<PhoneContact>) _ -> show());
        show();
    }

    private Node form() {
        var fields = model.fields();
        return new FormBuilder(text)
                .section("phones.one")
                .row(row -> row.choice(
                                "field.phone_contact.role",
                                fields.role(),
                                Arrays.asList(PhoneRole.values()),
                                role -> text.get("code.phoneRole." + role),
                                role -> role.id("phone-role"))
                        .text("field.phone_contact.name", fields.name(), name -> name.columns(20)))
                .row(row -> row.text("field.phone_contact.phone", fields.phone(), phone -> {
                            phone.columns(16);
                            phone.leftToRight();
                            phone.required();
                        })
                        .text("field.phone_contact.reachable", fields.reachable(), when -> when.columns(16)))
                .row(row -> row.text("field.phone_contact.languages", fields.languages(), languages -> {
                            languages.columns(12);
                            languages.hint("people.languagesHint");
                        })
                        .choice("field.phone_contact.country", fields.country(), List.of(), text::country, country -> {
                            country.prompt("phones.anyCountry");
                            offer(country);
                        })
                        .text("field.phone_contact.caution", fields.caution(), caution -> caution.columns(24)))
                .section("phones.for")
                .note("phones.forNote")
                .row(row -> fields.situations()
                        .forEach((situation, input) -> row.check("code.situation." + situation, input)))
                .node(saving())
                .build();
    }

    private Node saving() {
        var save = button("phone-save", Feather.CHECK, model::save);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.savingProperty());
        var changing = model.changingProperty();
        save.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.get(changing.get().isPresent() ? "phones.save" : "phones.add"), changing));
        var another = button("phone-another", Feather.PLUS, model::another);
        another.setText(text.get("phones.another"));
        another.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> changing.get().isPresent(), changing));
        another.managedProperty().bind(another.visibleProperty());
        return new FlowPane(8, 8, save, another);
    }

    private void offer(ChoiceEntry<String> entry) {
        Runnable fill = () -> entry.offer(List.copyOf(model.countries()));
        model.countries().addListener((ListChangeListener<String>) _ -> fill.run());
        fill.run();
    }

    private void show() {
        list.getChildren().clear();
        if (model.contacts().isEmpty()) {
            list.getChildren().add(muted(text.get("phones.empty")));
        }
        for (int i = 0; i < model.contacts().size(); i++) {
            list.getChildren().add(contact(model.contacts().get(i), i));
        }
    }

    private VBox contact(PhoneContact contact, int place) {
        var card = new PhoneCard(text, contact, place + 1);
        var more = more(contact);
        if (!more.isEmpty()) {
            card.say(more);
        }
        card.getChildren().add(acts(contact, PhoneCard.who(text, contact), place));
        return card;
    }

    /// For what and where.
    private String more(PhoneContact contact) {
        var situations = contact.situations()
                .filter(named -> !named.isEmpty())
                .map(named -> named.stream().map(this::situation).collect(Collectors.joining(" · ")));
        return Stream.of(contact.country().map(text::country), situations)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String situation(Situation situation) {
        return text.get("code.situation." + situation);
    }

    private Node acts(PhoneContact contact, String who, int place) {
        var change = act("phones.change", who, Feather.EDIT_3, () -> model.change(contact));
        var remove = act("phones.remove", who, Feather.TRASH_2, () -> model.remove(contact));
        var line = new FlowPane(8, 8, change, remove);
        if (place > 0) {
            line.getChildren().add(act("phones.earlier", who, Feather.ARROW_UP, () -> model.callEarlier(contact)));
        }
        return line;
    }

    private Button act(String key, String who, Feather icon, Runnable act) {
        var button = button("", icon, act);
        button.setText(text.get(key));
        button.getStyleClass().add("small");
        button.setAccessibleText(text.get("phones.actOn", text.get(key), who));
        return button;
    }

    private static Button button(String id, Feather icon, Runnable act) {
        var button = new Button("", Icons.of(icon));
        if (!id.isEmpty()) {
            button.setId(id);
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label muted(String words) {
        var label = new Prose(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
