package org.recours.architecture.broken.usecase;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Breaks "what runs beside other tests shares nothing": its tests would meet in one folder.
@Execution(ExecutionMode.CONCURRENT)
final class SharesAFolder {

    @TempDir
    static @Nullable Path folder;

    private SharesAFolder() {}

    @BeforeAll
    static void once() {}
}
