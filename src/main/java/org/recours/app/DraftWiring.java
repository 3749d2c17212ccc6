package org.recours.app;

import java.util.Map;
import java.util.Optional;
import org.recours.domain.change.Value;
import org.recours.encoding.Cbor;
import org.recours.journal.Drafts;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.DraftPort;

/// Connects what is typed and not saved to the sealed drafts of the seat.
final class DraftWiring {

    private final Drafts drafts;

    DraftWiring(Drafts drafts) {
        this.drafts = drafts;
    }

    DraftPort port() {
        return new DraftPort(
                (name, typed) -> drafts.put(name.toString(), Cbor.encode(typed)),
                name -> drafts.remove(name.toString()),
                name -> drafts.find(name.toString()).flatMap(Cbor::decode),
                this::latest);
    }

    /// Drafts are ordered by name, those of one kind in the order in which they were begun.
    private Optional<Value> latest(DraftName.Kind kind) {
        return drafts.all().entrySet().stream()
                .filter(draft -> draft.getKey().startsWith(kind + " "))
                .map(Map.Entry::getValue)
                .reduce((_, later) -> later)
                .flatMap(Cbor::decode);
    }
}
