package org.recours.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.recours.text.Text;

/// Our messages in the form in which picocli asks for the descriptions of options: by their `descriptionKey`.
final class Messages extends ResourceBundle {

    private static final List<String> OPTIONS = List.of(
            "cli.option.profile",
            "cli.option.asJson",
            "cli.option.passphraseFile",
            "cli.option.today",
            "cli.option.help",
            "cli.option.version",
            "cli.option.demoOut",
            "cli.option.rule",
            "cli.option.event",
            "cli.option.place",
            "cli.option.language",
            "cli.option.seatLanguage",
            "cli.option.clinic",
            "cli.option.person",
            "cli.option.stick",
            "cli.option.yes",
            "cli.option.from",
            "cli.option.number",
            "cli.option.field",
            "cli.option.value",
            "cli.option.within",
            "cli.option.form",
            "cli.option.values",
            "cli.option.out",
            "cli.option.template",
            "cli.option.case",
            "cli.option.firstDay",
            "cli.option.lastDay",
            "cli.option.letterLanguage",
            "cli.option.deadlineRules",
            "cli.option.cases",
            "cli.option.besideCalendar",
            "cli.option.weekend",
            "cli.option.holidays",
            "cli.option.country",
            "cli.option.year",
            "cli.option.holidayDay",
            "cli.option.movedTo",
            "cli.option.noHoliday",
            "cli.option.reason",
            "cli.option.office",
            "cli.option.weekendDays",
            "cli.option.confirmedYear",
            "cli.option.confirmedDay",
            "cli.option.takenBackYear",
            "cli.option.suspendedFrom",
            "cli.option.resumed",
            "cli.option.reviewAsked",
            "cli.option.reviewAnswered",
            "cli.option.servedOnLawyer",
            "cli.option.reached",
            "cli.option.lives",
            "cli.option.servedByPost",
            "cli.option.notice");

    private final Text text;

    Messages(Text text) {
        this.text = text;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return OPTIONS.contains(key) ? text.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(OPTIONS);
    }
}
