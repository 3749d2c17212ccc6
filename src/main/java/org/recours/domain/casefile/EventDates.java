package org.recours.domain.casefile;

import java.time.LocalTime;
import java.time.ZoneId;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.change.Shape;

/// How an event date is written down: replaced whole, because its days are a reading of its words.
final class EventDates {

    static final Shape<EventDate> SHAPE = Shape.parts(
            event -> Shape.Parts.none()
                    .with("written", Shape.TEXT, event.asWritten())
                    .with("calendar", Shape.code(CalendarSystem.class), event.calendar())
                    .with("from", Shape.DATE, event.from())
                    .with("to", Shape.DATE, event.to())
                    .maybe("time", Shape.parsed(LocalTime::parse), event.time())
                    .maybe("zone", Shape.parsed(ZoneId::of), event.zone()),
            parts -> new EventDate(
                    parts.get("written", Shape.TEXT).orElse(""),
                    parts.get("calendar", Shape.code(CalendarSystem.class)).orElse(CalendarSystem.GREGORIAN),
                    parts.need("from", Shape.DATE),
                    parts.need("to", Shape.DATE),
                    parts.get("time", Shape.parsed(LocalTime::parse)),
                    parts.get("zone", Shape.parsed(ZoneId::of))));

    private EventDates() {}
}
