package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_FILE;
import static org.recours.store.jooq.Tables.CASE_ROW;
import static org.recours.store.jooq.Tables.CONFLICT;
import static org.recours.store.jooq.Tables.CONTESTED_DECISION;
import static org.recours.store.jooq.Tables.DEADLINE;
import static org.recours.store.jooq.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;

/// Keeps one line for each case with what lists show, find and sort by, drawn from the case, its person, its decisions,
/// deadlines and conflicts. So a list of a hundred thousand cases asks one lean table.
final class CaseRows {

    private static final Set<String> ALWAYS = Set.of("case_file", "deadline", "contested_decision", "person");

    private final Columns<CaseFile> caseFiles = Columns.of(CaseFile.TYPE);
    private final Columns<Deadline> deadlines = Columns.of(Deadline.TYPE);

    void project(DSLContext sql, List<Touched> records) {
        var cases = affected(sql, records);
        if (cases.isEmpty()) {
            return;
        }
        sql.deleteFrom(CASE_ROW).where(Sql.isOneOf(CASE_ROW.ID, cases)).execute();
        var files = files(sql, cases);
        var facts = facts(sql, cases, files);
        Sql.batch(
                sql,
                sql.insertInto(CASE_ROW).values(new Object[CASE_ROW.fields().length]),
                files.stream().map(file -> row(file, facts)).toList());
        DueDays.project(sql, cases, files.stream().flatMap(file -> dueDays(file.caseFile, facts)));
    }

    private static Stream<Object[]> dueDays(CaseFile about, Facts facts) {
        return isOpen(about, facts)
                ? facts.open(about.id().value()).flatMap(deadline -> DueDays.row(about, deadline))
                : Stream.empty();
    }

    private static boolean isOpen(CaseFile about, Facts facts) {
        return about.isOpen() || facts.isDisputed(about.id().value(), CaseFile.STATUS.name());
    }

    /// The cases whose line can read otherwise now. A line of the timeline changes none, unless it is disputed.
    private static Set<UUID> affected(DSLContext sql, List<Touched> records) {
        Set<UUID> cases = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        for (var record : records) {
            for (var type : record.types()) {
                if (!ALWAYS.contains(type) && !isDisputed(record)) {
                    continue;
                }
                switch (type) {
                    case "case_file" -> cases.add(record.id().value());
                    case "person" -> persons.add(record.id().value());
                    case "identifier", "contact" -> persons.addAll(record.linked("person"));
                    default -> cases.addAll(record.linked("case_file"));
                }
            }
        }
        if (!persons.isEmpty()) {
            cases.addAll(sql.select(CASE_FILE.ID)
                    .from(CASE_FILE)
                    .where(Sql.isOneOf(CASE_FILE.PERSON, persons))
                    .fetch(CASE_FILE.ID));
        }
        return cases;
    }

    private static boolean isDisputed(Touched record) {
        return !record.after().state().conflicts().isEmpty()
                || record.before()
                        .filter(state -> !state.state().conflicts().isEmpty())
                        .isPresent();
    }

    private List<File> files(DSLContext sql, Collection<UUID> cases) {
        return sql.select(caseFiles.all())
                .select(PERSON.NAME)
                .from(CASE_FILE)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CASE_FILE.PERSON))
                .where(Sql.isOneOf(CASE_FILE.ID, cases))
                .fetch(row -> new File(caseFiles.read(row), row.get(PERSON.NAME)));
    }

    private Facts facts(DSLContext sql, Collection<UUID> cases, List<File> files) {
        var owners = new HashSet<>(cases);
        files.forEach(file -> file.caseFile.person().ifPresent(person -> owners.add(person.value())));
        var disputes = disputes(sql, owners);
        return new Facts(
                sql.select(deadlines.all())
                        .from(DEADLINE)
                        .where(Sql.isOneOf(DEADLINE.CASE_FILE, cases))
                        .fetchGroups(DEADLINE.CASE_FILE, deadlines::read),
                sql.select(CONTESTED_DECISION.CASE_FILE, CONTESTED_DECISION.ID)
                        .from(CONTESTED_DECISION)
                        .where(Sql.isOneOf(CONTESTED_DECISION.CASE_FILE, cases))
                        .fetchGroups(CONTESTED_DECISION.CASE_FILE, CONTESTED_DECISION.ID),
                disputes,
                disputes.stream().map(Dispute::owner).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<Dispute> disputes(DSLContext sql, Set<UUID> owners) {
        return sql
                .select(CONFLICT.OWNER, CONFLICT.RECORD, CONFLICT.FIELD)
                .from(CONFLICT)
                .where(Sql.isOneOf(CONFLICT.OWNER, owners), CONFLICT.WAITS.isTrue())
                .fetch(row -> new Dispute(row.value1(), row.value2(), row.value3()))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Object[] row(File file, Facts facts) {
        var about = file.caseFile;
        var id = about.id().value();
        boolean isOpen = isOpen(about, facts);
        var row = new ArrayList<@Nullable Object>();
        row.add(id);
        row.add(isOpen);
        row.add(about.number().orElse(null));
        row.add(about.number().map(CaseRows::sortable).orElse(null));
        row.add(about.kind().map(Enum::name).orElse(null));
        row.add(about.category().map(Enum::name).orElse(null));
        row.add(file.personName);
        row.add(file.personName == null ? null : String.join(" ", SearchWords.ofName(file.personName)));
        row.add(about.status().map(status -> status.stage().name()).orElse(null));
        row.add(isOpen ? facts.actBy(id) : null);
        row.add(isOpen ? facts.actByMoment(id) : null);
        row.add(isOpen && facts.isDateUnknown(id));
        row.add(about.responsible().orElse(null));
        row.add(about.receivedOn().orElse(null));
        row.add(isOpen ? null : resolvedOn(about));
        row.add(facts.hasConflict(about));
        row.add(about.staysHere());
        return row.toArray();
    }

    private static @Nullable LocalDate resolvedOn(CaseFile about) {
        return about.outcome()
                .flatMap(_ -> about.outcomeOn().or(() -> about.status().map(status -> status.since())))
                .orElse(null);
    }

    /// A number in which `K-7QX2-9` comes before `K-7QX2-10`.
    static String sortable(String number) {
        var key = new StringBuilder();
        for (var part : number.strip().toUpperCase(Locale.ROOT).split("-", -1)) {
            key.append(part.matches("\\d{1,9}") ? "0".repeat(9 - part.length()) : "")
                    .append(part)
                    .append('-');
        }
        return key.toString();
    }

    private record File(CaseFile caseFile, @Nullable String personName) {}

    private record Dispute(UUID owner, UUID record, String field) {}

    private record Facts(
            Map<UUID, List<Deadline>> deadlines,
            Map<UUID, List<UUID>> decisions,
            Set<Dispute> disputes,
            Set<UUID> disputedOwners) {

        Stream<Deadline> open(UUID caseFile) {
            return deadlines.getOrDefault(caseFile, List.of()).stream().filter(Deadline::isOpen);
        }

        @Nullable
        LocalDate actBy(UUID caseFile) {
            return open(caseFile)
                    .flatMap(deadline -> deadline.actBy().stream())
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        /// Of the earliest deadline in hours; instants in UTC sort as they are written.
        @Nullable
        String actByMoment(UUID caseFile) {
            return open(caseFile)
                    .filter(Deadline::isInHours)
                    .flatMap(deadline -> deadline.lastMoment().stream())
                    .min(Instant::compareTo)
                    .map(Instant::toString)
                    .orElse(null);
        }

        /// Whether a decision of this case has no deadline, open or done, that rests on something that counts.
        boolean isDateUnknown(UUID caseFile) {
            var answered = deadlines.getOrDefault(caseFile, List.of()).stream()
                    .filter(Deadline::isUsable)
                    .flatMap(deadline -> deadline.decision().stream())
                    .map(RecordId::value)
                    .collect(Collectors.toUnmodifiableSet());
            return !answered.containsAll(decisions.getOrDefault(caseFile, List.of()));
        }

        boolean isDisputed(UUID record, String field) {
            return disputes.contains(new Dispute(record, record, field));
        }

        boolean hasConflict(CaseFile about) {
            return disputedOwners.contains(about.id().value())
                    || about.person()
                            .filter(person -> disputedOwners.contains(person.value()))
                            .isPresent();
        }
    }
}
