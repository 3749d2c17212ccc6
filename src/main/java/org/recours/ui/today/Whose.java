package org.recours.ui.today;

import java.util.Optional;

/// Whose matters a screen of dates shows. Those of nobody are always among them: else nobody would see them.
public sealed interface Whose {

    /// Nothing is left out.
    enum Everyone implements Whose {
        EVERYONE
    }

    /// Those of the member who is at the desk.
    enum Mine implements Whose {
        MINE
    }

    /// Those of one member.
    record Member(String name) implements Whose {}

    /// Whether a matter is shown.
    ///
    /// @param responsible name of the member who looks after it
    /// @param me who is at the desk
    default boolean holds(Optional<String> responsible, String me) {
        return responsible.map(member -> isOf(member, me)).orElse(true);
    }

    private boolean isOf(String member, String me) {
        return switch (this) {
            case Everyone _ -> true;
            case Mine _ -> member.equals(me);
            case Member(var name) -> member.equals(name);
        };
    }
}
