package org.recours.ui.sheet;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recours.domain.change.Value;

/// Where what is typed and not saved is kept: sealed, for this seat alone. All block.
///
/// @param keep   instead of what that draft held before
/// @param drop   forgets it
/// @param find   what it holds
/// @param latest what the draft of this kind holds that was begun last
public record DraftPort(
        BiConsumer<DraftName, Value> keep,
        Consumer<DraftName> drop,
        Function<DraftName, Optional<Value>> find,
        Function<DraftName.Kind, Optional<Value>> latest) {}
