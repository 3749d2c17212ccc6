package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

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

    /// Each answers a part of the question along an index; together they answer all of it. None for everyone.
    List<Condition> parts() {
        return member.map(name -> List.of(CASE_ROW.RESPONSIBLE.eq(name), CASE_ROW.RESPONSIBLE.isNull()))
                .orElse(List.of());
    }
}
