package org.recours.ledger;

import java.nio.file.Path;
import org.recours.vault.FixedKeys;
import org.recours.vault.Secret;

/// A program that opens a profile and saves cases for ever. It prints `opened`, then the number of each case once it is
/// saved.
final class SavingUntilKilled {

    /// Between two cuts.
    private static final int SAVES = 10;

    private SavingUntilKilled() {}

    public static void main(String[] arguments) {
        profile(Path.of(arguments[0])).opened(ledger -> {
            say("opened");
            for (int saves = 1; saves > 0; saves++) {
                var number = ledger.newCaseNumber();
                ledger.record(Profile.caseFile(ledger.newId(), number, "told ".repeat(100)));
                say(number);
                if (saves % SAVES == 0) {
                    ledger.cut();
                }
            }
            return ledger;
        });
    }

    static Profile profile(Path folder) {
        return Profile.of(folder.resolve("profile"), folder.resolve("store"), FixedKeys.of(new byte[Secret.SIZE]));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
