package org.recours.paper.layout;

import java.util.ArrayList;
import java.util.List;

/// What is often done with several rows.
public final class Rows {

    private Rows() {}

    /// The same rows with more room above the first.
    public static List<Row> after(float space, List<Row> rows) {
        var moved = new ArrayList<>(rows);
        if (!rows.isEmpty()) {
            moved.set(0, rows.getFirst().after(space));
        }
        return List.copyOf(moved);
    }

    /// The same rows, all on one page.
    public static List<Row> together(List<Row> rows) {
        var kept = new ArrayList<Row>();
        for (var row : rows) {
            kept.add(kept.isEmpty() ? row : row.staying());
        }
        return List.copyOf(kept);
    }

    /// The same rows, the first on the page of what stands above it.
    public static List<Row> staying(List<Row> rows) {
        var kept = new ArrayList<>(rows);
        if (!rows.isEmpty()) {
            kept.set(0, rows.getFirst().staying());
        }
        return List.copyOf(kept);
    }

    /// Two columns of rows, side by side.
    public static List<Row> beside(List<Row> one, List<Row> other) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            if (i >= one.size()) {
                rows.add(other.get(i));
            } else if (i >= other.size()) {
                rows.add(one.get(i));
            } else {
                rows.add(one.get(i).beside(other.get(i)));
            }
        }
        return List.copyOf(rows);
    }
}
