package org.recours.exchange;

import java.util.Optional;
import java.util.Set;
import org.recours.vault.Secret;

/// The sealed parcels of one clinic in a folder.
///
/// @param transport seals them; stays the giver's to wipe
record Parcels(FolderTransport folder, Secret transport) {

    /// The file names of all that is there.
    Set<String> names() {
        return folder.names();
    }

    String nameOf(Parcel.Kind kind, String name) {
        return Parcel.fileName(transport, kind, name);
    }

    /// What is under this name; empty when it is damaged, or not what its name says.
    Optional<Parcel> get(String name) {
        return folder.get(name)
                .flatMap(bytes -> Parcel.open(transport, bytes))
                .filter(parcel -> parcel.kind() == Parcel.Kind.UNKNOWN
                        || parcel.fileName(transport).equals(name));
    }

    void put(Parcel parcel) {
        folder.put(parcel.fileName(transport), parcel.seal(transport));
    }

    void setAside(String name) {
        folder.setAside(name);
    }

    void remove(String name) {
        folder.remove(name);
    }
}
