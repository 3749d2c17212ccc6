package org.recours.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.RecordType;
import org.recours.store.jooq.DefaultSchema;

final class SchemaTest {

    static final java.util.List<RecordType<?>> TYPES = RecordTypes.ALL;

    @ParameterizedTest
    @FieldSource("TYPES")
    void everyFieldHasItsColumnAndEveryColumnItsField(RecordType<?> type) {
        var fields = type.fields().stream()
                .map(org.recours.domain.change.Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
        fields.add("id");
        var columns = Arrays.stream(
                        DefaultSchema.DEFAULT_SCHEMA.getTable(type.name()).fields())
                .map(org.jooq.Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(fields, columns);
    }

    @Test
    void aFieldWithoutAColumnIsNoticed() {
        var type = RecordType.<CaseFile>named("case_file")
                .with(
                        org.recours.domain.change.Field.quiet("weather", org.recours.domain.change.Shape.TEXT),
                        _ -> java.util.Optional.empty())
                .builtBy(CaseFile.TYPE::read);

        assertThrows(IllegalStateException.class, () -> Columns.of(type));
    }

    @Test
    void everyTypeHasItsTable() {
        var others = Set.of(
                "op", "conflict", "case_row", "due_day", "search_word", "restricted", "applied", "schema_version");
        var tables = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(org.jooq.Table::getName)
                .filter(name -> !others.contains(name))
                .collect(Collectors.toSet());

        assertEquals(RecordTypes.ALL.stream().map(RecordType::name).collect(Collectors.toSet()), tables);
    }
}
