package org.recours.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recours.ui.kit.Stick;
import org.recours.vault.Cost;

/// What there is to know of the laptop itself.
///
/// @param name   what people call it
/// @param sticks those that are plugged in now
/// @param cost   of deriving a key from a passphrase here
public record Machine(String name, Callable<List<Stick>> sticks, Cost cost) {

    /// The one that the program runs on.
    static Machine here() {
        var system = System.getProperty("os.name");
        return new Machine(
                LaptopName.of(System.getenv(), Path.of("/etc/hostname"), system),
                Sticks.of(system, System.getProperty("user.name"))::present,
                Cost.forThisMachine());
    }
}
