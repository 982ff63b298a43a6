package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Events into the product's table through COPY in its binary form, in the columns' own types (PostgreSQL, "COPY"). */
final class Rows implements AutoCloseable {

    private static final String COPY = """
            copy domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp, payloadType,
              payloadRevision, payload, metaData) from stdin with (format binary)
            """;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int COLUMNS = 9;
    private static final int BUFFER_BYTES = 1 << 16;

    private final DataOutputStream out;

    private Rows(DataOutputStream out) {
        this.out = out;
    }

    static Rows into(Connection connection) throws SQLException, IOException {
        var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, BUFFER_BYTES);
        var out = new DataOutputStream(new BufferedOutputStream(copy, BUFFER_BYTES));
        out.write(SIGNATURE);
        out.writeInt(0); // no flags
        out.writeInt(0); // no extension
        return new Rows(out);
    }

    /** Writes one event of that person, with that number in the stream. */
    void write(Lived event, long sequence, Map<Placeholder, byte[]> person) throws IOException {
        out.writeShort(COLUMNS);
        text(UUID.randomUUID().toString());
        field(event.stream().filled(person));
        out.writeInt(Long.BYTES);
        out.writeLong(sequence);
        text(event.type());
        text(event.at());
        text(event.name());
        text(event.revision());
        field(event.payload().filled(person));
        field(event.metaData().filled(person));
    }

    private void text(String value) throws IOException {
        field(value.getBytes(UTF_8));
    }

    private void field(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    @Override
    public void close() throws IOException {
        out.writeShort(-1); // the end of the rows
        out.close();
    }
}
