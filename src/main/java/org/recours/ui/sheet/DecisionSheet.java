package org.recours.ui.sheet;

import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.Received;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.casefile.Residence;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.AskedFact;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;

/// The decision that the person contests: whose it is, when it was made and when it reached them, what the letter says.
public final class DecisionSheet {

    private final RecordSheet<ContestedDecision> sheet;
    private final Input<String> authority;
    private final Input<String> reference;
    private final DateInput<CalendarSystem, EventDate> date;
    private final Input<Optional<Received>> received;
    private final DateInput<CalendarSystem, EventDate> notifiedOn;
    private final DateInput<CalendarSystem, EventDate> handedToOfficeOn;
    private final DateInput<CalendarSystem, EventDate> servedOnLawyerOn;
    private final DateInput<CalendarSystem, EventDate> legalAidAskedOn;
    private final DateInput<CalendarSystem, EventDate> legalAidDecidedOn;
    private final DateInput<CalendarSystem, EventDate> reviewAskedOn;
    private final DateInput<CalendarSystem, EventDate> reviewDecidedOn;
    private final Input<Optional<RemedyNotice>> remedyNotice;
    private final Input<Optional<Residence>> residence;
    private final Input<Optional<String>> rule;
    private final Input<Optional<PrintedPeriod>> printedPeriod;

    public DecisionSheet(Supplier<RecordId> ids, Reading reading) {
        sheet = new RecordSheet<>(ContestedDecision.TYPE, ids.get(), reading);
        authority = sheet.words(ContestedDecision.AUTHORITY);
        reference = sheet.words(ContestedDecision.REFERENCE);
        date = sheet.event(ContestedDecision.DATE);
        received = sheet.choice(ContestedDecision.RECEIVED);
        notifiedOn = sheet.event(ContestedDecision.NOTIFIED_ON);
        handedToOfficeOn = sheet.event(ContestedDecision.HANDED_TO_OFFICE_ON);
        servedOnLawyerOn = sheet.event(ContestedDecision.SERVED_ON_LAWYER_ON);
        legalAidAskedOn = sheet.event(ContestedDecision.LEGAL_AID_ASKED_ON);
        legalAidDecidedOn = sheet.event(ContestedDecision.LEGAL_AID_DECIDED_ON);
        reviewAskedOn = sheet.event(ContestedDecision.REVIEW_ASKED_ON);
        reviewDecidedOn = sheet.event(ContestedDecision.REVIEW_DECIDED_ON);
        remedyNotice = sheet.choice(ContestedDecision.REMEDY_NOTICE);
        residence = sheet.choice(ContestedDecision.RESIDENCE);
        rule = sheet.choice(ContestedDecision.RULE);
        printedPeriod = sheet.choice(ContestedDecision.PRINTED_PERIOD);
    }

    public RecordSheet<ContestedDecision> sheet() {
        return sheet;
    }

    public Input<String> authority() {
        return authority;
    }

    public Input<String> reference() {
        return reference;
    }

    public DateInput<CalendarSystem, EventDate> date() {
        return date;
    }

    public Input<Optional<Received>> received() {
        return received;
    }

    public DateInput<CalendarSystem, EventDate> notifiedOn() {
        return notifiedOn;
    }

    public DateInput<CalendarSystem, EventDate> handedToOfficeOn() {
        return handedToOfficeOn;
    }

    public DateInput<CalendarSystem, EventDate> servedOnLawyerOn() {
        return servedOnLawyerOn;
    }

    public DateInput<CalendarSystem, EventDate> legalAidAskedOn() {
        return legalAidAskedOn;
    }

    public DateInput<CalendarSystem, EventDate> legalAidDecidedOn() {
        return legalAidDecidedOn;
    }

    public DateInput<CalendarSystem, EventDate> reviewAskedOn() {
        return reviewAskedOn;
    }

    public DateInput<CalendarSystem, EventDate> reviewDecidedOn() {
        return reviewDecidedOn;
    }

    public Input<Optional<RemedyNotice>> remedyNotice() {
        return remedyNotice;
    }

    public Input<Optional<Residence>> residence() {
        return residence;
    }

    /// Id of the remedy’s rule.
    public Input<Optional<String>> rule() {
        return rule;
    }

    public Input<Optional<PrintedPeriod>> printedPeriod() {
        return printedPeriod;
    }

    /// Whether something stands there for this.
    boolean says(AskedFact fact) {
        return switch (fact) {
            case HANDED_TO_OFFICE -> isTyped(handedToOfficeOn);
            case SERVED_ON_LAWYER -> isTyped(servedOnLawyerOn);
            case LEGAL_AID -> isTyped(legalAidAskedOn) || isTyped(legalAidDecidedOn);
            case REVIEW -> isTyped(reviewAskedOn) || isTyped(reviewDecidedOn);
            case REMEDY_NOTICE -> remedyNotice.value().isPresent();
            case RESIDENCE -> residence.value().isPresent();
        };
    }

    private static boolean isTyped(DateInput<CalendarSystem, EventDate> input) {
        return !input.typed().value().isBlank();
    }
}
