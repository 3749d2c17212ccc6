package org.recours.store;

import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.RecordType;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.clinic.ClinicPack;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.Weekend;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;

/// The types of record that have a table. Ops of others are kept for a version that knows them.
public final class RecordTypes {

    public static final List<RecordType<?>> ALL = List.of(
            CaseFile.TYPE,
            Person.TYPE,
            Identifier.TYPE,
            Contact.TYPE,
            Party.TYPE,
            ContestedDecision.TYPE,
            Deadline.TYPE,
            TimelineEntry.TYPE,
            Document.TYPE,
            Clinic.TYPE,
            Adoption.TYPE,
            ClinicPack.TYPE,
            CalendarDay.TYPE,
            CalendarYear.TYPE,
            Weekend.TYPE,
            PhoneContact.TYPE);

    private RecordTypes() {}

    /// The type with this name, if this version has it.
    public static Optional<RecordType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
