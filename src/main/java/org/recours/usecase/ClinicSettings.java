package org.recours.usecase;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.Clinic;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// What a clinic says of itself: read with its defaults, and saved into its one record, which the first saving makes.
public final class ClinicSettings {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final ClinicStore store;
    private final Clerk clerk;
    private final String foundedAs;

    /// @param foundedAs the name that the clinic was founded with
    public ClinicSettings(ClinicStore store, Clerk clerk, String foundedAs) {
        this.store = store;
        this.clerk = clerk;
        this.foundedAs = foundedAs;
    }

    /// What can be said.
    ///
    /// @param place      town or camp
    /// @param countries  ISO 3166 codes; while there are none, no country’s rules are held back
    /// @param targetDays working days before the safe date
    /// @param closesAt   the hour printed on slips
    public record Data(
            String name, String place, String address, List<String> countries, long targetDays, LocalTime closesAt) {

        public Data {
            countries = List.copyOf(countries);
            if (targetDays < 0) {
                throw new IllegalArgumentException("a target lies before the safe date");
            }
        }
    }

    /// What holds now.
    public Data read() {
        var clinic = store.clinic().map(Loaded::record);
        return new Data(
                clinic.flatMap(Clinic::name).orElse(foundedAs),
                clinic.flatMap(Clinic::place).orElse(""),
                clinic.flatMap(Clinic::address).orElse(""),
                clinic.flatMap(Clinic::countries).orElse(List.of()),
                clinic.flatMap(Clinic::targetDays).orElse((long) ClinicRules.TARGET_DAYS),
                closesAt(clinic));
    }

    /// The hour at which the clinic closes.
    static LocalTime closesAt(Optional<Clinic> clinic) {
        return clinic.flatMap(Clinic::closesAt)
                .filter(hour -> hour.matches("([01]\\d|2[0-3]):[0-5]\\d"))
                .map(LocalTime::parse)
                .orElse(CLOSES);
    }

    /// Saves what differs. Returns when it is durable.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void save(Data data) {
        var known = store.clinic();
        var edit = known.map(seen -> Edit.change(Clinic.TYPE, seen.record(), clinic(seen.record(), data), seen.state()))
                .orElseGet(() -> Edit.create(Clinic.TYPE, clinic(none(clerk.newId()), data)));
        if (!edit.isEmpty()) {
            clerk.record(List.of(edit));
        }
    }

    /// A clinic that has said nothing of itself.
    static Clinic none(RecordId id) {
        return new Clinic(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Clinic clinic(Clinic before, Data data) {
        return new Clinic(
                before.id(),
                Optional.of(data.name.strip()).filter(name -> !name.isEmpty()),
                Optional.of(data.countries),
                Optional.of(data.place.strip()).filter(place -> !place.isEmpty()),
                Optional.of(data.address.strip()).filter(address -> !address.isEmpty()),
                Optional.of(data.targetDays),
                Optional.of(HOUR.format(data.closesAt)));
    }
}
