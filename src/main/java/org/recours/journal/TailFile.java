package org.recours.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.recours.vault.Secret;

/// A tail file that is not written any more.
///
/// @param frames  how many frames count; what may stand behind them was never finished, or was saved in a later file
/// @param damaged how many places in it can't be read
record TailFile(Path path, long frames, int damaged, boolean isTorn) {

    static TailFile inspect(Path path, Secret key) throws IOException {
        try (var reader = FrameReader.open(path, key)) {
            var inspection = reader.inspect();
            return new TailFile(path, inspection.frames(), inspection.damaged(), inspection.isTorn());
        }
    }

    /// A file that a later one names, with how many frames it had then.
    TailFile pinned(long pinnedFrames) {
        int missing = frames < pinnedFrames && damaged == 0 ? 1 : 0;
        return new TailFile(path, Math.min(frames, pinnedFrames), damaged + missing, isTorn && missing == 0);
    }

    void forEach(Secret key, RecordVisitor visitor) throws IOException {
        if (frames == 0) {
            return; // a file that could not even be begun
        }
        try (var reader = FrameReader.open(path, key)) {
            reader.forEach(frames, (_, content) -> visitor.visit(TailRecord.decode(content)));
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    @FunctionalInterface
    interface RecordVisitor {
        void visit(TailRecord record) throws IOException;
    }
}
