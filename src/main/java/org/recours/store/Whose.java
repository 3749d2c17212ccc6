package org.recours.store;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Whose cases are asked for: everyone’s, or those of one member.
///
/// Those for which nobody is responsible belong to every member: else nobody would see them.
///
/// @param member name as the cases have it; empty for everyone
public record Whose(Optional<String> member) {

    public static Whose everyone() {
        return new Whose(Optional.empty());
    }

    public static Whose of(String member) {
        return new Whose(Optional.of(member));
    }

    /// Each answers a part of the question along an index; together they answer all of it.
    List<Condition> parts(Field<String> responsible) {
        return member.map(name -> List.of(responsible.eq(name), responsible.isNull()))
                .orElse(List.of(DSL.noCondition()));
    }

    /// All of it at once, where few rows are asked.
    Condition on(Field<String> responsible) {
        return DSL.or(parts(responsible));
    }
}
