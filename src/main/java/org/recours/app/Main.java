package org.recours.app;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs the command line, or the desktop when there is no command.
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
