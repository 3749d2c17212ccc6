package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_FILE;
import static org.recours.store.jooq.Tables.CASE_ROW;
import static org.recours.store.jooq.Tables.PERSON;
import static org.recours.store.jooq.Tables.SEARCH_WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.recours.domain.change.RecordId;

/// Finds people while somebody types. Blocking: call it from a background task.
public final class PersonStore {

    private final Database database;

    public PersonStore(Database database) {
        this.database = database;
    }

    /// People who may be meant: each typed word begins a word of a name, or all of it begins a number or contact.
    /// However it is written: accents, the script of digits, spaces and dashes do not count.
    ///
    /// @param typed a name, phone or card number, or the beginning of one
    public List<EarlierCase> likely(String typed, int limit) {
        return database.read(sql -> {
            Set<UUID> people = new LinkedHashSet<>();
            SearchWords.ofNumber(typed).ifPresent(number -> people.addAll(beginning(sql, List.of(number), limit)));
            var words = SearchWords.ofName(typed);
            if (!words.isEmpty()) {
                people.addAll(beginning(sql, words, limit));
            }
            return told(sql, people.stream().limit(limit).toList());
        });
    }

    private static List<UUID> beginning(DSLContext sql, List<String> words, int limit) {
        var longestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var conditions = new ArrayList<Condition>();
        conditions.add(SEARCH_WORD.WORD.startsWith(longestFirst.getFirst()));
        for (var word : longestFirst.subList(1, longestFirst.size())) {
            var other = SEARCH_WORD.as("other");
            conditions.add(DSL.exists(DSL.selectOne()
                    .from(other)
                    .where(other.PERSON.eq(SEARCH_WORD.PERSON), other.WORD.startsWith(word))));
        }
        return sql.selectDistinct(SEARCH_WORD.PERSON)
                .from(SEARCH_WORD)
                .where(conditions)
                .limit(limit)
                .fetch(SEARCH_WORD.PERSON);
    }

    private static List<EarlierCase> told(DSLContext sql, List<UUID> people) {
        var names = sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(Sql.isOneOf(PERSON.ID, people))
                .fetchMap(PERSON.ID, row -> Optional.ofNullable(row.get(PERSON.NAME)));
        Map<UUID, List<CaseRow>> cases = new HashMap<>();
        sql.select(CASE_FILE.PERSON)
                .select(CASE_ROW.fields())
                .from(CASE_FILE)
                .join(CASE_ROW)
                .on(CASE_ROW.ID.eq(CASE_FILE.ID))
                .where(Sql.isOneOf(CASE_FILE.PERSON, people))
                .orderBy(CASE_ROW.RECEIVED_ON.desc(), CASE_ROW.ID)
                .forEach(row -> cases.computeIfAbsent(row.get(CASE_FILE.PERSON), _ -> new ArrayList<>())
                        .add(CaseStore.read(row.into(CASE_ROW))));
        return people.stream()
                .flatMap(id -> Optional.ofNullable(names.get(id))
                        .map(name -> new EarlierCase(new RecordId(id), name, cases.getOrDefault(id, List.of())))
                        .stream())
                .toList();
    }
}
