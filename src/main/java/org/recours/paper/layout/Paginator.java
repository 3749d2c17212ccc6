package org.recours.paper.layout;

import java.util.ArrayList;
import java.util.List;

/// Cuts rows into pages, only where a page may end.
public final class Paginator {

    private final float height;
    private final List<List<Row>> pages = new ArrayList<>();
    private List<Row> page = new ArrayList<>();

    private Paginator(float height) {
        this.height = height;
    }

    /// At least one page; no page is higher than `height` unless a single row is.
    public static List<List<Row>> pages(List<Row> rows, float height) {
        var paginator = new Paginator(height);
        rows.forEach(paginator::place);
        paginator.pages.add(paginator.page);
        return paginator.pages.stream().map(List::copyOf).toList();
    }

    private void place(Row row) {
        if (!page.isEmpty() && used() + row.spaceBefore() + row.height() > height) {
            turn(row);
        }
        page.add(row);
    }

    /// Takes along what must not be parted from the row; when that is the whole page, parts it all the same.
    private void turn(Row row) {
        var cut = page.size();
        if (row.staysWithPrevious()) {
            do {
                cut--;
            } while (cut > 0 && page.get(cut).staysWithPrevious());
        }
        if (cut == 0) {
            cut = page.size();
        }
        pages.add(page.subList(0, cut));
        page = new ArrayList<>(page.subList(cut, page.size()));
    }

    private float used() {
        var used = 0f;
        for (int i = 0; i < page.size(); i++) {
            used += page.get(i).height() + (i == 0 ? 0 : page.get(i).spaceBefore());
        }
        return used;
    }
}
