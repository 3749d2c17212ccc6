package org.recours.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.casefile.Residence;
import org.recours.domain.deadline.Circumstance;
import org.recours.domain.deadline.Counting.PauseRule.Request;
import org.recours.domain.deadline.Facts;
import org.recours.usecase.ComputeDeadline;
import picocli.CommandLine.Option;

/// What is asked of a rule: the same words on the line and in the columns of a file of cases.
final class DeadlineOptions {

    private static final String RULE = "--rule";
    private static final String SUSPENDED_FROM = "--suspended-from";
    private static final String REVIEW_ASKED = "--review-asked";

    @Option(names = RULE, paramLabel = "ID", descriptionKey = "cli.option.rule")
    private @Nullable String rule;

    @Option(names = "--event", paramLabel = "DATE", descriptionKey = "cli.option.event")
    private @Nullable EventDate event;

    @Option(names = "--place", paramLabel = "CC", converter = CountryCode.class, descriptionKey = "cli.option.place")
    private @Nullable String place;

    @Option(names = "--weekend", paramLabel = "DAYS", descriptionKey = "cli.option.weekend")
    private @Nullable Weekend weekend;

    @Option(names = "--holidays", paramLabel = "FILE", descriptionKey = "cli.option.holidays")
    private @Nullable String holidays;

    @Option(names = SUSPENDED_FROM, paramLabel = "DATE", descriptionKey = "cli.option.suspendedFrom")
    private @Nullable LocalDate suspendedFrom;

    @Option(names = "--resumed", paramLabel = "DATE", descriptionKey = "cli.option.resumed")
    private @Nullable LocalDate resumed;

    @Option(names = REVIEW_ASKED, paramLabel = "DATE", descriptionKey = "cli.option.reviewAsked")
    private @Nullable LocalDate reviewAsked;

    @Option(names = "--review-answered", paramLabel = "DATE", descriptionKey = "cli.option.reviewAnswered")
    private @Nullable LocalDate reviewAnswered;

    @Option(names = "--served-on-lawyer", paramLabel = "DATE", descriptionKey = "cli.option.servedOnLawyer")
    private @Nullable EventDate servedOnLawyer;

    @Option(names = "--reached", paramLabel = "DATE", descriptionKey = "cli.option.reached")
    private @Nullable LocalDate reached;

    @Option(names = "--lives", paramLabel = "WHERE", descriptionKey = "cli.option.lives")
    private @Nullable Residence lives;

    @Option(names = "--served-by-post", descriptionKey = "cli.option.servedByPost")
    private boolean servedByPost;

    @Option(names = "--notice", paramLabel = "HOW", descriptionKey = "cli.option.notice")
    private @Nullable RemedyNotice notice;

    /// What has to be said too, by the name of its option; whether an event is needed depends on the rule.
    Optional<String> missing() {
        if (rule == null) {
            return Optional.of(RULE);
        }
        if (resumed != null && suspendedFrom == null) {
            return Optional.of(SUSPENDED_FROM);
        }
        return reviewAnswered != null && reviewAsked == null ? Optional.of(REVIEW_ASKED) : Optional.empty();
    }

    /// @throws org.recours.domain.problem.Problem when the holidays can’t be read
    ComputeDeadline.Question question() {
        return new ComputeDeadline.Question(
                rule == null ? "" : rule,
                Optional.ofNullable(event).map(this::facts),
                new ComputeDeadline.ClosedDays(
                        Optional.ofNullable(place),
                        Optional.ofNullable(weekend).map(Weekend::days),
                        Optional.ofNullable(holidays).map(HolidayList::of)));
    }

    private Facts facts(EventDate when) {
        return new Facts(
                when,
                Optional.ofNullable(servedOnLawyer),
                Optional.ofNullable(reached),
                pauses(),
                circumstances(),
                Optional.ofNullable(notice));
    }

    private Map<Request, Facts.Pause> pauses() {
        var pauses = new EnumMap<Request, Facts.Pause>(Request.class);
        if (suspendedFrom != null) {
            pauses.put(Request.LEGAL_AID, new Facts.Pause(suspendedFrom, Optional.ofNullable(resumed)));
        }
        if (reviewAsked != null) {
            pauses.put(Request.REVIEW, new Facts.Pause(reviewAsked, Optional.ofNullable(reviewAnswered)));
        }
        return pauses;
    }

    private Set<Circumstance> circumstances() {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        if (lives == Residence.OVERSEAS) {
            circumstances.add(Circumstance.LIVES_OVERSEAS);
        }
        if (lives == Residence.ABROAD) {
            circumstances.add(Circumstance.LIVES_ABROAD);
        }
        if (servedByPost) {
            circumstances.add(Circumstance.SERVED_BY_POST);
        }
        return circumstances;
    }
}
