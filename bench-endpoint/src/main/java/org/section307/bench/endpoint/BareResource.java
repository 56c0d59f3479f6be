package org.section307.bench.endpoint;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Stores the body of a POST as one row and answers 201. Nobody is asked who they are and nothing is read or checked. */
@Path("/rows")
public class BareResource {
    private static final String INSERT = "insert into bare (id, bytes) values (?, ?)";

    private final DataSource dataSource;

    BareResource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @POST
    public Response add(byte[] body) throws SQLException {
        UUID id = timeOrdered();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setBytes(2, body);
            insert.executeUpdate();
        }
        return Response.created(URI.create("/rows/" + id)).build();
    }

    /** A UUIDv7, as the product's ids are. */
    private static UUID timeOrdered() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000),
                (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
