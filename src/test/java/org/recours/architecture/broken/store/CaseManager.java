package org.recours.architecture.broken.store;

/// Breaks the naming, the rule about static state, and the one about long constructors.
public final class CaseManager implements OnlyOnce {

    private static int opened;

    private final int sum;

    public CaseManager(int a, int b, int c, int d, int e, int f, int g) {
        sum = a + b + c + d + e + f + g;
        opened++;
    }

    @Override
    public int sum() {
        return sum + opened;
    }
}
