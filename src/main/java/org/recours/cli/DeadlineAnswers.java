package org.recours.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Due;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline.Answer.Counted;

/// A counted deadline as lines for a person and as data for a script.
///
/// @param words the language of the explanation
/// @param here where a clock needs no name
record DeadlineAnswers(Text words, ZoneId here) {

    List<String> lines(Counted answer) {
        var deadline = answer.deadline();
        var lines = new ArrayList<String>();
        lines.add(words.get("cli.deadline.safe", deadline.safeDate().phrase(here)));
        lines.add(words.get("cli.deadline.last", deadline.legalLastDay().phrase(here)));
        lines.add(words.get("cli.deadline.target", deadline.internalTarget()));
        deadline.steps().forEach(step -> lines.add("- " + words.get(step)));
        answer.next().ifPresent(next -> lines.add("- " + words.get("cli.deadline.next", next.remedy())));
        return lines;
    }

    Map<String, Object> json(Counted answer) {
        var deadline = answer.deadline();
        var rule = answer.rule();
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", rule.id());
        json.put("packVersion", rule.packVersion());
        json.put("status", rule.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("source", rule.provenance().source());
        json.put("legalLastDay", deadline.legalLastDay().day().toString());
        json.put("safeDate", deadline.safeDate().day().toString());
        json.put("internalTarget", deadline.internalTarget().toString());
        minute(deadline.legalLastDay()).ifPresent(minute -> json.put("legalLastMinute", minute));
        minute(deadline.safeDate()).ifPresent(minute -> json.put("safeMinute", minute));
        json.put("enforceable", deadline.isEnforceable());
        deadline.waiting().ifPresent(waiting -> json.put("waiting", waiting(waiting)));
        rule.answer().ifPresent(time -> json.put("answer", answerTime(time)));
        json.put("lateRoutes", deadline.lateRoutes().stream().map(this::late).toList());
        json.put("doubts", answer.doubts().stream().map(words::get).toList());
        json.put("steps", deadline.steps().stream().map(words::get).toList());
        return json;
    }

    /// Periods in hours, and offices that close at an hour, end at a minute.
    static Optional<String> minute(Due due) {
        return due.minute().map(minute -> minute.toOffsetDateTime().toString());
    }

    private static Map<String, Object> waiting(ComputedDeadline.Waiting waiting) {
        var json = new LinkedHashMap<String, Object>();
        json.put("since", waiting.since().toString());
        waiting.daysLeft().ifPresent(left -> json.put("daysLeft", left));
        return json;
    }

    private static Map<String, Object> answerTime(AnswerTime time) {
        var json = new LinkedHashMap<String, Object>();
        json.put("within", time.within().toString());
        json.put("silence", Codes.of(time.silence()));
        time.opens().ifPresent(next -> json.put("opens", next));
        return json;
    }

    private Map<String, Object> late(ComputedDeadline.Late route) {
        var json = new LinkedHashMap<String, Object>();
        json.put("route", words.get(route.name()));
        route.until().map(LocalDate::toString).ifPresent(day -> json.put("until", day));
        return json;
    }
}
