package nl.sluitend.gateway.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a thing, unique over all types: its type and its key, so that the id of one type never leads to another.
 * Source: GraphQL Global Object Identification, Relay.
 *
 * @param type its name in the schema
 * @param key unique within its type; for a part of a dossier the dossier's key comes first
 */
record GlobalId(String type, String key) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z]+):([\\w./-]{1,200})");

    /** The opaque form for clients. */
    String opaque() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + key).getBytes(UTF_8));
    }

    /** Reads the opaque form; empty for anything else. */
    static Optional<GlobalId> of(String opaque) {
        try {
            return FORM.matcher(new String(Base64.getUrlDecoder().decode(opaque), UTF_8))
                    .results()
                    .filter(found -> found.start() == 0)
                    .map(found -> new GlobalId(found.group(1), found.group(2)))
                    .filter(id -> id.opaque().equals(opaque))
                    .findFirst();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
