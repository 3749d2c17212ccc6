package org.recours.cli;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.clinic.PhoneContact;
import org.recours.text.Text;

/// Somebody whom the clinic phones, on one line or as JSON.
final class PhoneLine {

    static final RecordJson<PhoneContact> JSON = RecordJson.of(PhoneContact.TYPE, Set.of(PhoneContact.PLACE));

    private PhoneLine() {}

    static String of(PhoneContact contact, Text text) {
        return Stream.of(
                        contact.role().map(role -> text.get("code.phoneRole." + role)),
                        contact.name(),
                        contact.phone(),
                        contact.reachable())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining("\t"));
    }
}
