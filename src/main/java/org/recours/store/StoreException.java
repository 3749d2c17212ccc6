package org.recours.store;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/// That the database failed, with H2's number for it and the place. Its own messages hold statements and values, so
/// they go no further.
final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StoreException(int code) {
        super("H2 error " + code);
    }

    /// What is left of a failure when words and causes are taken away.
    static StoreException without(DataAccessException failure) {
        var cause = failure.getCause(SQLException.class);
        return at(failure, cause == null ? 0 : cause.getErrorCode());
    }

    /// The same of a failure of H2 itself.
    static StoreException without(SQLException failure) {
        return at(failure, failure.getErrorCode());
    }

    private static StoreException at(Exception failure, int code) {
        var left = new StoreException(code);
        left.setStackTrace(failure.getStackTrace());
        return left;
    }
}
