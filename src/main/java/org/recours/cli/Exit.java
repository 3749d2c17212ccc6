package org.recours.cli;

/// What a command ends with, for scripts.
final class Exit {

    static final int DONE = 0;
    static final int COULD_NOT = 1;
    static final int WRONG_USE = 2;

    private Exit() {}
}
