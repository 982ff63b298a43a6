package nl.sluitend.gateway.privacy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL with the vault's tables, one for all tests of this JVM; each test brings people of its own. */
public final class VaultDatabase {

    /** As the module that opens the databases migrates them. */
    private static final String TABLES = """
            create table person_key (
                inhabitant  uuid primary key,
                wrapped_key bytea       not null,
                created_at  timestamptz not null default now());
            create table bsn (
                index      bytea primary key,
                inhabitant uuid  not null unique,
                sealed     bytea not null,
                confirmed  boolean not null default false,
                created_at timestamptz not null default now());
            create table feed_line (
                digest      bytea primary key,
                received_at timestamptz not null default now());
            create table account (
                subject    text primary key,
                inhabitant uuid not null unique);
            create table note (
                id         uuid primary key,
                inhabitant uuid not null,
                sealed     text not null,
                created_at timestamptz not null default now(),
                confirmed  boolean not null default false);
            """;

    private static final DataSource DATABASE = start();

    private VaultDatabase() {}

    /** The vault's database. */
    public static DataSource database() {
        return DATABASE;
    }

    private static DataSource start() {
        try {
            var database = new HikariDataSource();
            database.setDataSource(EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start()
                    .getPostgresDatabase());
            JdbcClient.create(database).sql(TABLES).update();
            return database;
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }
}
