package org.recours.ui.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recours.domain.change.Value;

/// The drafts of a seat for tests, kept while screens come and go.
public final class KeptDrafts {

    private final TreeMap<DraftName, Value> kept = new TreeMap<>(Comparator.comparing(DraftName::toString));
    private final List<DraftName> dropped = new ArrayList<>();

    public Map<DraftName, Value> kept() {
        return kept;
    }

    public List<DraftName> dropped() {
        return dropped;
    }

    public DraftPort port() {
        return new DraftPort(kept::put, this::drop, name -> Optional.ofNullable(kept.get(name)), this::latest);
    }

    private void drop(DraftName name) {
        kept.remove(name);
        dropped.add(name);
    }

    private Optional<Value> latest(DraftName.Kind kind) {
        return kept.entrySet().stream()
                .filter(draft -> draft.getKey().kind() == kind)
                .map(draft -> draft.getValue())
                .reduce((_, later) -> later);
    }
}
