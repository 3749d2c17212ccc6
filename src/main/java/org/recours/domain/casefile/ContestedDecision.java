package org.recours.domain.casefile;

import java.time.ZoneId;
import java.util.Optional;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// The decision that a person contests: whose, when made, how and when it reached them.
///
/// Each event date is a field of its own, because each can start a period and each can be disputed.
///
/// @param reference the authority’s own
/// @param date printed on the decision
/// @param received how it reached the person
/// @param notifiedOn when the person got it
/// @param handedToOfficeOn when the camp or reception office got it
/// @param legalAidDecidedOn when the decision on legal aid was notified
/// @param reviewAskedOn when the authority was asked to look at its decision again
/// @param reviewDecidedOn when its answer to that was notified
/// @param remedyNotice whether the letter says how to act against it
/// @param residence where the person lives, where a law gives more time for the distance
/// @param rule id of the remedy’s rule, such as `fr.cnda`
/// @param printedPeriod what the letter itself says of the period
public record ContestedDecision(
        RecordId id,
        Optional<RecordId> caseFile,
        Optional<String> authority,
        Optional<String> reference,
        Optional<EventDate> date,
        Optional<Received> received,
        Optional<EventDate> notifiedOn,
        Optional<EventDate> handedToOfficeOn,
        Optional<EventDate> servedOnLawyerOn,
        Optional<EventDate> legalAidAskedOn,
        Optional<EventDate> legalAidDecidedOn,
        Optional<EventDate> reviewAskedOn,
        Optional<EventDate> reviewDecidedOn,
        Optional<RemedyNotice> remedyNotice,
        Optional<Residence> residence,
        Optional<String> rule,
        Optional<PrintedPeriod> printedPeriod)
        implements Recorded {

    public static final Field<RecordId> CASE_FILE = Field.weighty("case_file", Shape.LINK);
    public static final Field<String> AUTHORITY = Field.weighty("authority", Shape.TEXT);
    public static final Field<String> REFERENCE = Field.weighty("reference", Shape.TEXT);
    public static final Field<EventDate> DATE = Field.weighty("date", EventDates.SHAPE);
    public static final Field<Received> RECEIVED = Field.weighty("received", Shape.code(Received.class));
    public static final Field<EventDate> NOTIFIED_ON = Field.weighty("notified_on", EventDates.SHAPE);
    public static final Field<EventDate> HANDED_TO_OFFICE_ON = Field.weighty("handed_to_office_on", EventDates.SHAPE);
    public static final Field<EventDate> SERVED_ON_LAWYER_ON = Field.weighty("served_on_lawyer_on", EventDates.SHAPE);
    public static final Field<EventDate> LEGAL_AID_ASKED_ON = Field.weighty("legal_aid_asked_on", EventDates.SHAPE);
    public static final Field<EventDate> LEGAL_AID_DECIDED_ON = Field.weighty("legal_aid_decided_on", EventDates.SHAPE);
    public static final Field<EventDate> REVIEW_ASKED_ON = Field.weighty("review_asked_on", EventDates.SHAPE);
    public static final Field<EventDate> REVIEW_DECIDED_ON = Field.weighty("review_decided_on", EventDates.SHAPE);
    public static final Field<RemedyNotice> REMEDY_NOTICE =
            Field.weighty("remedy_notice", Shape.code(RemedyNotice.class));
    public static final Field<Residence> RESIDENCE = Field.weighty("residence", Shape.code(Residence.class));
    public static final Field<String> RULE = Field.weighty("rule", Shape.TEXT);
    public static final Field<PrintedPeriod> PRINTED_PERIOD = Field.weighty("printed_period", PrintedPeriod.SHAPE);

    public static final RecordType<ContestedDecision> TYPE = RecordType.<ContestedDecision>named("contested_decision")
            .with(CASE_FILE, ContestedDecision::caseFile)
            .with(AUTHORITY, ContestedDecision::authority)
            .with(REFERENCE, ContestedDecision::reference)
            .with(DATE, ContestedDecision::date)
            .with(RECEIVED, ContestedDecision::received)
            .with(NOTIFIED_ON, ContestedDecision::notifiedOn)
            .with(HANDED_TO_OFFICE_ON, ContestedDecision::handedToOfficeOn)
            .with(SERVED_ON_LAWYER_ON, ContestedDecision::servedOnLawyerOn)
            .with(LEGAL_AID_ASKED_ON, ContestedDecision::legalAidAskedOn)
            .with(LEGAL_AID_DECIDED_ON, ContestedDecision::legalAidDecidedOn)
            .with(REVIEW_ASKED_ON, ContestedDecision::reviewAskedOn)
            .with(REVIEW_DECIDED_ON, ContestedDecision::reviewDecidedOn)
            .with(REMEDY_NOTICE, ContestedDecision::remedyNotice)
            .with(RESIDENCE, ContestedDecision::residence)
            .with(RULE, ContestedDecision::rule)
            .with(PRINTED_PERIOD, ContestedDecision::printedPeriod)
            .builtBy(values -> new ContestedDecision(
                    values.id(),
                    values.get(CASE_FILE),
                    values.get(AUTHORITY),
                    values.get(REFERENCE),
                    values.get(DATE),
                    values.get(RECEIVED),
                    values.get(NOTIFIED_ON),
                    values.get(HANDED_TO_OFFICE_ON),
                    values.get(SERVED_ON_LAWYER_ON),
                    values.get(LEGAL_AID_ASKED_ON),
                    values.get(LEGAL_AID_DECIDED_ON),
                    values.get(REVIEW_ASKED_ON),
                    values.get(REVIEW_DECIDED_ON),
                    values.get(REMEDY_NOTICE),
                    values.get(RESIDENCE),
                    values.get(RULE),
                    values.get(PRINTED_PERIOD)));

    /// Where the clock was read when the decision reached the person, if the hour is known.
    public Optional<ZoneId> zone() {
        return notifiedOn.flatMap(EventDate::zone);
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "contested_decision " + id;
    }
}
