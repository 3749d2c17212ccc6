package org.recours.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.clinic.ClinicPack;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.Weekend;

/// How the clinic works, and which rules and letters its lawyers stand for. Blocking: call it from a background task.
public final class ClinicStore {

    private final Records records;

    public ClinicStore(Database database) {
        this.records = new Records(database);
    }

    /// The one record of the clinic. Should two have been written, the first by id counts everywhere.
    public Optional<Loaded<Clinic>> clinic() {
        return records.all(Clinic.TYPE).stream().findFirst();
    }

    public List<Loaded<Adoption>> adoptions() {
        return records.all(Adoption.TYPE);
    }

    /// Every version of every pack that the clinic has taken in.
    public List<Loaded<ClinicPack>> packs() {
        return records.all(ClinicPack.TYPE);
    }

    public List<Loaded<CalendarDay>> calendarDays() {
        return records.all(CalendarDay.TYPE);
    }

    public List<Loaded<CalendarYear>> calendarYears() {
        return records.all(CalendarYear.TYPE);
    }

    public List<Loaded<Weekend>> weekends() {
        return records.all(Weekend.TYPE);
    }

    /// Whom the clinic phones, in the order in which they are called; those without a place last.
    public List<Loaded<PhoneContact>> phoneContacts() {
        return records.all(PhoneContact.TYPE).stream()
                .sorted(Comparator.comparing(one -> one.record().place().orElse(Long.MAX_VALUE)))
                .toList();
    }
}
