package nl.sluitend.gateway.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.sql.DataSource;
import nl.sluitend.gateway.privacy.KeyedHash;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Remembers which lines were accepted, by a keyed digest from which nobody can read or guess a line. */
@Component
class FeedDigests {

    private final KeyedHash hash;
    private final JdbcClient vault;

    FeedDigests(KeyedHash hash, @Qualifier("vault") DataSource vault) {
        this.hash = hash;
        this.vault = JdbcClient.create(vault);
    }

    /** The digest in hexadecimal. */
    String of(byte[] line) {
        return HexFormat.of().formatHex(hash.of("feed-line", line));
    }

    /** Those of them that were accepted before. */
    Set<String> knownOf(Collection<String> digests) {
        return new HashSet<>(vault.sql("select encode(digest, 'hex') from feed_line where digest = any(?)")
                .param(bytes(digests))
                .query(String.class)
                .list());
    }

    /** Stores these, in order, so that two feeds at once never deadlock. */
    void remember(Collection<String> digests) {
        if (!digests.isEmpty()) {
            vault.sql("insert into feed_line (digest) select decode(hex, 'hex') from unnest(?) hex order by hex "
                            + "on conflict do nothing")
                    .param(new SqlArrayValue("text", digests.toArray()))
                    .update();
        }
    }

    private static SqlArrayValue bytes(Collection<String> digests) {
        var bytes = digests.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
        return new SqlArrayValue("bytea", (Object[]) bytes);
    }
}
