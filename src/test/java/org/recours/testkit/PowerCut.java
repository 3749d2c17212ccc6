package org.recours.testkit;

/// The laptop went dark. An error, so that no `catch` of the program goes on after it.
public final class PowerCut extends Error {

    private static final long serialVersionUID = 1L;
}
