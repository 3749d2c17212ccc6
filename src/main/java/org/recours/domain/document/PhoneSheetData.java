package org.recours.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Situation;

/// What the sheet of calls of an urgent case holds. It stays in the clinic and names no client: those who are called
/// are told what may be told, by somebody who has the case before them.
///
/// @param isSure whether that moment rests on the paper or on an adopted rule
/// @param language spoken with the person, for whoever looks for an interpreter
/// @param contacts in the order in which they are called
public record PhoneSheetData(
        Optional<String> caseNumber,
        Optional<Situation> situation,
        Optional<Due> actBy,
        boolean isSure,
        Optional<String> language,
        List<PhoneContact> contacts,
        LocalDate printedOn) {

    public PhoneSheetData {
        contacts = List.copyOf(contacts);
    }

    /// Says nothing of a contact or a client.
    @Override
    public String toString() {
        return "phone_sheet_data";
    }
}
