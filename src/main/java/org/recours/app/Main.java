package org.recours.app;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs the command line, or the desktop when there is no command.
    public static void main(String[] args) {
        Object o = args.length;
        switch (o) {
            case Integer _ -> System.out.println("Recours");
            default -> System.exit(2);
        }
    }
}
