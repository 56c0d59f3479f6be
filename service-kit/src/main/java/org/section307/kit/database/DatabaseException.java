package org.section307.kit.database;

import java.sql.SQLException;

/** A statement failed; the cause says whether it passes. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super("a statement failed with SQLState " + cause.getSQLState(), cause);
    }
}
