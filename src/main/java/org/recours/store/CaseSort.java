package org.recours.store;

/// In which order a list of cases stands. Open cases always come before closed ones.
public enum CaseSort {
    /// The earliest day to act first, cases without one last.
    ACT_BY,
    /// The newest first.
    RECEIVED,
    NUMBER,
    NAME
}
