package org.section307.shipment.status.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.section307.shipment.status.domain.CustodyRegister;
import org.section307.shipment.status.domain.FilingRegister;
import org.section307.shipment.status.domain.Registers;
import org.section307.shipment.status.domain.VerdictKey;
import org.section307.shipment.status.domain.VerdictRegister;

/** Reads the three registers from the columns of a shipment's row. */
final class RegistersRow {
    private RegistersRow() {}

    static Registers read(ResultSet row) throws SQLException {
        return new Registers(
                new FilingRegister(row.getInt("filing_version"), row.getBoolean("filing_cancelled")),
                verdict(row),
                custody(row));
    }

    private static @Nullable VerdictRegister verdict(ResultSet row) throws SQLException {
        String kind = row.getString("verdict_kind");
        return kind == null
                ? null
                : new VerdictRegister(
                        new VerdictKey(row.getInt("verdict_version"), row.getLong("verdict_revision")),
                        VerdictRegister.Verdict.valueOf(kind),
                        row.getString("verdict_reason"));
    }

    private static @Nullable CustodyRegister custody(ResultSet row) throws SQLException {
        String state = row.getString("custody_state");
        return state == null
                ? null
                : new CustodyRegister(
                        row.getLong("custody_sequence"),
                        CustodyRegister.Custody.valueOf(state),
                        new VerdictKey(row.getInt("absorbed_version"), row.getLong("absorbed_revision")));
    }
}
