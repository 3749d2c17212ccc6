package org.recours.session;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recours.ledger.Progress;
import org.recours.vault.Cost;
import org.recours.vault.FixedKeys;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;

/// Laptops of a clinic in one temporary folder, each a profile with one passphrase for all.
public final class Laptops {

    static final String PASSPHRASE = "correct horse battery staple";

    private static final OpenProfile.Surroundings SURROUNDINGS =
            new OpenProfile.Surroundings(InstantSource.system(), () -> true, Progress.SILENT);

    private final Path folder;
    private final Map<String, MasterKey> keys = new HashMap<>();

    public Laptops(Path folder) {
        this.folder = folder;
    }

    public Profile profile(String name) {
        return new Profile(folder.resolve(name));
    }

    static Passphrase passphrase(String words) {
        return Passphrase.typed(words.toCharArray());
    }

    /// Founds a clinic on a laptop and opens it.
    public OpenProfile found(String name) {
        try (var passphrase = passphrase(PASSPHRASE)) {
            var founding = new Founding("Clinique du camp", name, name + "’s laptop", "fr");
            return open(name, founding.in(profile(name), passphrase, Cost.FLOOR));
        }
    }

    Joining.Asked ask(String name, Path stick) {
        try (var passphrase = passphrase(PASSPHRASE)) {
            return new Joining(profile(name)).request(stick, name, name + "’s laptop", "ar", passphrase, Cost.FLOOR);
        }
    }

    Joining.Acceptance accept(String name, Path stick) {
        try (var passphrase = passphrase(PASSPHRASE)) {
            return new Joining(profile(name)).accept(stick, passphrase);
        }
    }

    /// The same after these words were seen on both screens.
    Joining.Acceptance accept(String name, Path stick, List<String> compared) {
        try (var passphrase = passphrase(PASSPHRASE)) {
            return new Joining(profile(name)).accept(stick, passphrase, compared::equals);
        }
    }

    /// Joins the clinic that is open on another laptop, and opens the new seat.
    public OpenProfile join(String name, OpenProfile coordinator, Path stick) {
        ask(name, stick);
        for (var asking : coordinator.approving().asking(stick)) {
            coordinator.approving().approve(stick, asking);
        }
        return open(
                name,
                assertInstanceOf(Joining.Acceptance.Joined.class, accept(name, stick))
                        .key());
    }

    public Unlocking.Result unlock(String name, String words) {
        try (var passphrase = passphrase(words)) {
            return new Unlocking(profile(name), SURROUNDINGS).with(passphrase);
        }
    }

    /// Opens a laptop again that was founded or joined here, without a passphrase and its second of waiting.
    public OpenProfile reopen(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("nobody founded or joined as " + name);
        }
        return open(name, key);
    }

    private OpenProfile open(String name, MasterKey key) {
        keys.put(name, FixedKeys.copyOf(key));
        return assertInstanceOf(Unlocking.Result.Unlocked.class, new Unlocking(profile(name), SURROUNDINGS).with(key))
                .profile();
    }
}
