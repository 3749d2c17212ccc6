package org.recours.paper.layout;

import java.util.List;
import java.util.stream.Stream;

/// A strip across the page that is never cut.
///
/// @param spaceBefore above it, unless it is the first of a page
/// @param staysWithPrevious whether no page may end above it
public record Row(List<Drawn> drawn, float spaceBefore, float height, boolean staysWithPrevious) {

    public Row {
        drawn = List.copyOf(drawn);
    }

    /// The same with more room above.
    public Row after(float space) {
        return new Row(drawn, spaceBefore + space, height, staysWithPrevious);
    }

    /// The same, never the first of a page unless the row above is there too.
    public Row staying() {
        return new Row(drawn, spaceBefore, height, true);
    }

    /// Both on one strip, the lower one in the middle of the higher: so their baselines are one.
    public Row beside(Row other) {
        var higher = Math.max(height, other.height);
        return new Row(
                Stream.concat(down((higher - height) / 2), other.down((higher - other.height) / 2))
                        .toList(),
                Math.max(spaceBefore, other.spaceBefore),
                higher,
                staysWithPrevious || other.staysWithPrevious);
    }

    private Stream<Drawn> down(float distance) {
        return drawn.stream().map(one -> one.down(distance));
    }
}
