package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.clinic.Checks;
import org.recours.domain.clinic.Clinic;
import org.recours.domain.deadline.Caution;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// By which rules and calendars a clinic counts, as it stands at one moment: read once, then asked for many decisions.
public final class ClinicRules {

    /// How many working days before the safe date a clinic wants to be done, while it has not said otherwise.
    static final int TARGET_DAYS = 3;

    /// More than a clinic means: what says more is not relied on.
    public static final int MOST_TARGET_DAYS = 60;

    private final ClinicPacks.Held held;
    private final ClinicCalendars calendars;
    private final Shipped shipped;
    private final Optional<Clinic> clinic;
    private final List<Adoption> adoptions;
    private final LocalDate today;
    private final List<Rule> offered;
    private final Map<String, DeadlineEngine> engines = new HashMap<>();

    /// What comes with the program and its laptop.
    ///
    /// @param zone where the clock is read for periods in hours
    public record Shipped(Packs packs, Holidays holidays, ZoneId zone) {}

    private ClinicRules(
            ClinicPacks.Held held,
            ClinicCalendars calendars,
            Shipped shipped,
            Optional<Clinic> clinic,
            List<Adoption> adoptions,
            LocalDate today) {
        this.held = held;
        this.calendars = calendars;
        this.shipped = shipped;
        this.clinic = clinic;
        this.adoptions = adoptions;
        this.today = today;
        this.offered = offered(held.all(), countries());
    }

    /// What the clinic has said, taken in and adopted until now. Each answer reads it anew.
    ///
    /// @param today the confirmed date of the desk
    public static Supplier<ClinicRules> of(ClinicStore store, Shipped shipped, Supplier<LocalDate> today) {
        var packs = new ClinicPacks(shipped.packs());
        return () -> new ClinicRules(
                packs.held(store.packs().stream().map(Loaded::record).toList()),
                ClinicCalendars.read(store, shipped.holidays()),
                shipped,
                store.clinic().map(Loaded::record),
                store.adoptions().stream().map(Loaded::record).toList(),
                today.get());
    }

    /// The rules that hold now, of all countries.
    public Packs packs() {
        return held.all();
    }

    /// The clinic’s newest version of a pack.
    Optional<RulePack> own(String pack) {
        return held.own().stream().filter(one -> one.id().equals(pack)).findFirst();
    }

    /// The packs of the program itself.
    Packs shipped() {
        return shipped.packs();
    }

    /// The rules of the clinic’s countries. While it has named none, all: one of them may be the shortest.
    public List<Rule> offered() {
        return offered;
    }

    private static List<Rule> offered(Packs packs, Set<String> countries) {
        return countries.isEmpty()
                ? packs.rules().stream()
                        .filter(rule -> rule.isOfferedIn(rule.countries()))
                        .toList()
                : packs.offeredIn(countries);
    }

    /// The rule with this id, wherever it holds: a case may have come from elsewhere.
    public Optional<Rule> rule(String id) {
        return held.all().rule(id);
    }

    /// Whether a pack names it, be it as a remedy without a period.
    boolean knows(String id) {
        return rule(id).isPresent()
                || held.all().withoutPeriod().stream()
                        .anyMatch(remedy -> remedy.id().equals(id));
    }

    /// Whether a lawyer of the clinic stands for this rule as it is worded now.
    public boolean isAdopted(Rule rule) {
        return !adoptions(rule.id(), rule.packVersion()).isEmpty();
    }

    /// Who stands for this, as it is worded now; the first one first.
    ///
    /// @param subject id of a rule, or `letter:` and the id of a letter
    public List<Adoption> adoptions(String subject, String version) {
        return adoptions.stream()
                .filter(adoption -> adoption.subject().equals(Optional.of(subject))
                        && adoption.version().equals(Optional.of(version)))
                .toList();
    }

    /// How many people of the clinic have looked at a rule as it is worded now.
    public Checks checks(Rule rule) {
        return new Checks(
                adoptions(rule.id(), rule.packVersion()),
                isShipped(rule) ? "" : rule.provenance().checkedBy());
    }

    /// Whether the program itself has this wording, and no pack of the clinic.
    public boolean isShipped(Rule rule) {
        return !held.isOwn(rule.id());
    }

    /// What the program ships instead of a rule that the clinic has corrected, where nobody here has seen that wording.
    public Optional<Rule> otherWording(Rule rule) {
        return shipped.packs()
                .rule(rule.id())
                .filter(_ -> held.isOwn(rule.id()))
                .filter(one -> adoptions(ShippedWording.KEPT + one.id(), ShippedWording.version(one))
                        .isEmpty());
    }

    /// The rule as it stands here: one that a lawyer of the clinic has adopted is verified.
    Rule standing(Rule rule) {
        return rule.status() != RuleStatus.DISABLED && isAdopted(rule) ? rule.adopted() : rule;
    }

    /// What people of the clinic should know of a rule beside what it says: who adopted it, and whether it was read
    /// long
    /// ago. None of it stands on a paper for the person.
    List<Phrase> notes(Rule rule) {
        var notes = new ArrayList<>(checks(rule).lines());
        if (rule.provenance().isOld(today)) {
            notes.add(Caution.oldRule(rule.provenance().checkedOn()));
        }
        return notes;
    }

    /// What the clinic has said of itself.
    Optional<Clinic> clinic() {
        return clinic;
    }

    /// Counts by the calendar of the rule’s country, else of the clinic’s; with neither no day is closed.
    public DeadlineEngine engine(Optional<Rule> rule) {
        var country = rule.map(Rule::countries)
                .filter(countries -> countries.size() == 1)
                .flatMap(countries -> countries.stream().findFirst())
                .or(this::country)
                .orElse("");
        return engines.computeIfAbsent(country, this::engine);
    }

    /// Where the clinic is, ISO 3166; empty while it has not said.
    Optional<String> country() {
        return clinic.flatMap(Clinic::countries)
                .flatMap(countries -> countries.stream().findFirst());
    }

    /// On which clock a minute is read where nothing else says.
    ZoneId zone() {
        return shipped.zone();
    }

    /// The days on which the clinic itself is open.
    WorkingCalendar openDays() {
        return calendars.around(country().orElse(""), today, shipped.zone()).clinic();
    }

    private DeadlineEngine engine(String country) {
        return new DeadlineEngine(calendars.around(country, today, shipped.zone()), targetDays());
    }

    private int targetDays() {
        return clinic.flatMap(Clinic::targetDays)
                .filter(days -> days >= 0 && days <= MOST_TARGET_DAYS)
                .map(Long::intValue)
                .orElse(TARGET_DAYS);
    }

    /// The clinic’s own, ISO 3166; none while it has named none.
    Set<String> countries() {
        return clinic.flatMap(Clinic::countries).map(Set::copyOf).orElse(Set.of());
    }
}
