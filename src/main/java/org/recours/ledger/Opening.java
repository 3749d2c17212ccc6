package org.recours.ledger;

/// What opening a ledger gives.
public sealed interface Opening {

    /// The database shows all that the journal holds.
    record Opened(Ledger ledger) implements Opening {}

    /// Somebody did not want to wait. Nothing is lost; the next opening begins the reading again.
    record Cancelled() implements Opening {}
}
