package org.recours.ledger;

/// Hears how far reading the journal is, and says whether it should go on.
@FunctionalInterface
public interface Progress {

    /// To the end, silently.
    Progress SILENT = (_, _) -> true;

    /// @param done of the journal’s files so far
    /// @param of   files altogether
    boolean goesOn(int done, int of);
}
