package org.recours.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.recours.domain.deadline.ActBy;
import org.recours.text.Text;
import org.recours.ui.kit.Badge.Tone;
import org.recours.ui.today.TodayActions.Standing;

/// How a row says its date and its state.
///
/// @param date large, in words
/// @param distance "in 5 days", or empty
/// @param tone the colour of its state
/// @param state the state in words, or empty
record RowWords(String date, String distance, Tone tone, String state) {

    static RowWords of(Text text, Standing standing, LocalDate today) {
        return switch (standing) {
            case Standing.Unknown(var reason, var assumption) ->
                new RowWords(
                        text.get("today.unknownDate"),
                        assumption.map(day -> text.get("today.assumed", day)).orElse(""),
                        Tone.RED,
                        text.get(reason));
            case Standing.Undated _ -> new RowWords(text.get("today.noDate"), "", Tone.QUIET, "");
            case Standing.Dated(var actBy, var _) -> of(text, actBy, today);
        };
    }

    private static RowWords of(Text text, ActBy actBy, LocalDate today) {
        return switch (actBy) {
            case ActBy.Act(var due) -> {
                var days = ChronoUnit.DAYS.between(today, due.day());
                yield new RowWords(
                        text.get(due.phrase()),
                        text.get("today.distance", days),
                        days <= 0 ? Tone.RED : Tone.AMBER,
                        days <= 0 ? text.get("today.actToday") : "");
            }
            case ActBy.StillInTime(var until) ->
                new RowWords(text.get(until.phrase()), "", Tone.RED, text.get("today.stillInTime"));
            case ActBy.NotHeldAgainst(var safeDate) ->
                new RowWords(text.get(safeDate.phrase()), "", Tone.RED, text.get("today.notHeldAgainst"));
            case ActBy.Missed(var since) ->
                new RowWords(text.get(since.phrase()), "", Tone.RED, text.get("today.missed"));
            case ActBy.Waiting _ ->
                new RowWords(text.get("today.clockStands"), "", Tone.QUIET, text.get(actBy.phrase()));
        };
    }
}
