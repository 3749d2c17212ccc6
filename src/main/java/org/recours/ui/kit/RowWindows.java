package org.recours.ui.kit;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.recours.domain.problem.Phrase;

/// A list of any length of which only the rows near the screen are in memory.
///
/// A row that has not come yet is empty; it is fetched in a window with its neighbours, and the list then says that it
/// changed. Give it to a `ListView` or a `TableView`, whose cells must show an empty row as blank.
public final class RowWindows<T> extends ObservableListBase<Optional<T>> {

    private static final int ROWS = 200;
    private static final int KEPT_WINDOWS = 20;

    private final Background background;
    private final Fetch<T> fetch;
    private final Consumer<Phrase> onProblem;
    private final Map<Integer, List<T>> windows = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private int size;
    private int generation;
    private boolean asking;

    public RowWindows(Background background, Fetch<T> fetch, Consumer<Phrase> onProblem) {
        this.background = background;
        this.fetch = fetch;
        this.onProblem = onProblem;
    }

    /// Reads rows; blocking, called off the screen.
    @FunctionalInterface
    public interface Fetch<T> {
        List<T> rows(int from, int count) throws Exception;
    }

    /// The list now has so many rows and all of them are read anew when they are looked at.
    public void reload(int newSize) {
        generation++;
        windows.clear();
        asked.clear();
        beginChange();
        nextReplace(0, newSize, Collections.nCopies(size, Optional.empty()));
        size = newSize;
        endChange();
    }

    @Override
    public Optional<T> get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int window = index / ROWS;
        if (!windows.containsKey(window)) {
            ask(window);
        }
        var rows = windows.get(window);
        int row = index % ROWS;
        return rows == null || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int window) {
        if (!asked.add(window)) {
            return;
        }
        int asOf = generation;
        int from = window * ROWS;
        int count = Math.min(ROWS, size - from);
        asking = true;
        background.run(
                () -> fetch.rows(from, count),
                rows -> {
                    if (asOf == generation) {
                        keep(window, rows);
                    }
                },
                onProblem);
        asking = false;
    }

    private void keep(int window, List<T> rows) {
        asked.remove(window);
        windows.put(window, List.copyOf(rows));
        if (windows.size() > KEPT_WINDOWS) {
            windows.remove(windows.keySet().iterator().next());
        }
        if (!asking) { // else the row is already on its way to the one who asked
            int from = window * ROWS;
            int to = Math.min(size, from + ROWS);
            beginChange();
            nextReplace(from, to, Collections.nCopies(to - from, Optional.empty()));
            endChange();
        }
    }
}
