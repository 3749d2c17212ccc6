package org.recours.vault;

/// How much work deriving a key from a passphrase takes: what an attacker pays for each guess.
///
/// @param memoryKib memory of Argon2id in KiB
/// @param passes    how often it goes over that memory
public record Cost(int memoryKib, int passes) {

    /// The least that is accepted, the second recommendation of RFC 9106: 64 MiB, three passes.
    public static final Cost FLOOR = new Cost(64 << 10, 3);

    private static final int WANTED_KIB = 256 << 10;
    private static final int STEP_KIB = 64 << 10;
    private static final int MOST_PASSES = 20;

    /// Memory that the program needs for itself while it derives.
    private static final long RESERVED = 48L << 20;

    /// 256 MiB where this machine's heap has room for it, else less, never below the floor.
    public static Cost forThisMachine() {
        long room = roomKib() / STEP_KIB * STEP_KIB;
        return new Cost(Math.clamp(room, FLOOR.memoryKib, WANTED_KIB), FLOOR.passes);
    }

    /// Below the least that is accepted: someone altered the key file to make guessing cheap.
    boolean isBelow(Cost least) {
        return memoryKib < least.memoryKib || passes < least.passes;
    }

    /// More than this program can do here: made on a larger machine, or altered to stop it.
    boolean isTooDear() {
        return memoryKib > roomKib() || passes > MOST_PASSES;
    }

    private static long roomKib() {
        return (Runtime.getRuntime().maxMemory() - RESERVED) >> 10;
    }
}
