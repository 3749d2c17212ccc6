package org.recours.bench;

import java.nio.file.Path;
import org.recours.session.Profile;
import org.recours.store.CaseSort;

/// A program that unlocks a profile and says `usable` once Today and the first page of Cases are there.
final class Reopening {

    private Reopening() {}

    /// @param arguments the folder of the profile
    public static void main(String[] arguments) {
        try (var profile = Seats.open(new Profile(Path.of(arguments[0])))) {
            var desk = new Desk(profile);
            if (desk.today().rows().isEmpty()
                    || desk.firstCases(CaseSort.ACT_BY).isEmpty()) {
                throw new IllegalStateException("the lists of the sample are empty");
            }
            System.out.println("usable");
        }
    }
}
