package org.recours.ui.phones;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.ui.sheet.DraftPort;

/// What the list of numbers needs from the rest of the program. All but `newId` block.
///
/// @param all       in the order in which they are called
/// @param countries of the clinic, ISO 3166
/// @param save      adds one at the end, or changes a known one
/// @param remove    takes one off the list
/// @param earlier   moves one a place up
/// @param drafts    where what is typed and not saved is kept
public record PhonesPort(
        Callable<List<PhoneContact>> all,
        Callable<Set<String>> countries,
        Consumer<PhoneContact> save,
        Consumer<RecordId> remove,
        Consumer<RecordId> earlier,
        DraftPort drafts,
        Supplier<RecordId> newId) {}
