package org.recours.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The place of one seat on this laptop: in `seat` what must never be lost, beside it what may be thrown away.
///
/// @param folder need not exist yet
public record Profile(Path folder) {

    static final String SEAT = "seat";

    /// How far a profile has come.
    public enum State {
        /// Nothing is there.
        NONE,
        /// It asked to join and waits for the answer.
        ASKING,
        /// It belongs to a clinic.
        MEMBER
    }

    public State state() {
        if (!Files.isDirectory(folder.resolve(SEAT))) {
            return State.NONE;
        }
        return seat().isMember() ? State.MEMBER : State.ASKING;
    }

    /// Who it is, as Unlock lists it.
    public Label label() {
        return Label.read(seat().path())
                .orElse(new Label(String.valueOf(folder.getFileName()), "", "en", Optional.empty()));
    }

    SeatFolder seat() {
        return new SeatFolder(folder.resolve(SEAT));
    }
}
