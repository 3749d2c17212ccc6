package org.recours.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// Where a ledger runs.
///
/// @param folder   for the database; made if it is not there
/// @param clock    the laptop's
/// @param mayBlock whether the calling thread may wait: not the one that draws the screen
public record Surroundings(Path folder, InstantSource clock, BooleanSupplier mayBlock) {}
