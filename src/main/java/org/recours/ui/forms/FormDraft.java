package org.recours.ui.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.document.FormDecision;
import org.recours.ui.sheet.DraftParts;

/// What is filled into a form and not kept with a case: the fields that differ from what was kept last, and what the
/// person has decided about the form.
final class FormDraft {

    private static final Shape<List<FormDecision>> DECISIONS = Shape.list(Shape.code(FormDecision.class));

    private final List<FilledIn> fields;
    private final Set<FormDecision> taken;
    private final Map<String, String> kept = new HashMap<>();

    /// @param fields those of the form; may be filled later
    /// @param taken  the decisions; may be filled later
    FormDraft(List<FilledIn> fields, Set<FormDecision> taken) {
        this.fields = fields;
        this.taken = taken;
    }

    /// What stands there now is no draft.
    void settle() {
        kept.clear();
        fields.forEach(field -> kept.put(field.field().name(), field.written()));
    }

    /// Takes back what was filled in since.
    void undo() {
        fields.forEach(field -> field.restore(kept.getOrDefault(field.field().name(), "")));
    }

    Optional<Value> typed() {
        SortedMap<String, Value> changed = new TreeMap<>();
        for (var field : fields) {
            var name = field.field().name();
            if (!field.written().equals(kept.getOrDefault(name, ""))) {
                changed.put(name, new Value.Text(field.written()));
            }
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        return new DraftParts()
                .with("fields", Optional.of(new Value.Entries(changed)))
                .with(
                        "decisions",
                        Optional.of(
                                DECISIONS.write().apply(taken.stream().sorted().toList())))
                .value();
    }

    /// Puts back a draft. Fields that the form no longer has are passed over.
    void restore(Value draft) {
        var parts = DraftParts.of(draft);
        var typed = DraftParts.of(parts.getOrDefault("fields", Value.Nothing.NOTHING));
        fields.forEach(field -> Optional.ofNullable(typed.get(field.field().name()))
                .flatMap(Shape.TEXT.read())
                .ifPresent(field::restore));
        DECISIONS
                .read()
                .apply(parts.getOrDefault("decisions", Value.Nothing.NOTHING))
                .ifPresent(taken::addAll);
    }
}
