package org.recours.ui.holidays;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.clinic.Office;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.Banner;
import org.recours.usecase.HolidayYear;

/// A year of a country from top to bottom: what to do, the weekend, the days, and a closure to be added.
public final class HolidaysView {

    private final HolidaysViewModel model;
    private final Text text;
    private final VBox list = new VBox();

    private HolidaysView(HolidaysViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    /// The screen as the main window shows it.
    public static Screen screen(Desk desk, HolidaysActions actions) {
        var model = new HolidaysViewModel(desk, actions);
        return Screen.of(new HolidaysView(model, desk.text()).page(), model::open)
                .withKeepTyped(model.drafting()::keep);
    }

    private Page page() {
        list.setId("holidays-list");
        list.getStyleClass().add("lines");
        model.shownProperty().subscribe(this::show);
        model.correctedProperty().subscribe(_ -> show(model.shownProperty().get()));
        var page = new Page(text.get("holidays.title"), check())
                .with(
                        Notice.ofProblem(text, model.problemProperty()),
                        new Notice(Badge.Tone.GREEN, Feather.CHECK).following(text, model.saidProperty()),
                        Banner.ofDraft(text, model.drafting(), model::throwAway),
                        new Prose(text.get("holidays.lead")),
                        head(),
                        new YearPane(model, text),
                        Regions.mark(list, text.get("holidays.title")),
                        Regions.mark(closure(), text.get("holidays.closure")));
        page.getStyleClass().add("settings");
        return page;
    }

    /// After a change a person should see which dates rest on it.
    private Button check() {
        return Buttons.of(text, "open-check", "shell.place.dateCheck", Feather.REFRESH_CW, model::goToCheck);
    }

    private VBox head() {
        return new FormBuilder(text)
                .row(row -> row.choice(
                                "holidays.country", model.country(), model.countries(), text::country, this::countries)
                        .choice("holidays.year", model.year(), model.years(), String::valueOf, field -> {
                            field.id("holidays-year");
                            field.alwaysChosen();
                        }))
                .build();
    }

    private void countries(ChoiceEntry<String> field) {
        field.id("holidays-country");
        field.prompt("holidays.chooseCountry");
        field.alwaysChosen();
        model.countries().addListener((ListChangeListener<String>) _ -> field.offer(model.countries()));
    }

    private void show(Optional<HolidayYear> read) {
        var lines = new LinePane(model, text);
        Regions.refill(
                list,
                read.map(year -> year.lines().stream().map(lines::of).toList()).orElseGet(List::of));
        if (read.isPresent() && read.get().lines().isEmpty()) {
            list.getChildren().add(new Prose(text.get("holidays.none")));
        }
    }

    private VBox closure() {
        var fields = model.closure();
        var add = Buttons.of(text, "holidays-close", "holidays.close", Feather.PLUS, model::close);
        return new FormBuilder(text)
                .section("holidays.closure")
                .note("holidays.closureNote")
                .row(row -> row.date(
                                "holidays.first", fields.first(), this::calendar, field -> field.id("holidays-first"))
                        .date("holidays.last", fields.last(), this::calendar, field -> {
                            field.id("holidays-last");
                            field.hint("holidays.lastHint");
                        }))
                .row(row -> row.text("holidays.reason", fields.reason(), field -> {
                            field.id("holidays-reason");
                            field.columns(24);
                        })
                        .choice(
                                "holidays.office",
                                fields.office(),
                                Arrays.asList(Office.values()),
                                office -> text.get("holidays.office." + office),
                                field -> {
                                    field.id("holidays-office");
                                    field.prompt("holidays.office.all");
                                }))
                .node(add)
                .build();
    }

    private String calendar(CalendarSystem system) {
        return text.get("code.calendar." + system);
    }
}
