package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.util.Map;
import nl.sluitend.benchmark.product.ApiUser;

/** As seen by a reader who asks another application than the one that decided. */
record LookAtPage(ApiUser visitor, String inhabitant) implements Look {

    private static final String VERSION = "query($inhabitant: ID!) { dossier(inhabitant: $inhabitant) { version } }";

    @Override
    public long version() throws IOException, InterruptedException {
        return visitor.asks(VERSION, Map.of("inhabitant", inhabitant))
                .at("/dossier/version")
                .asLong(-1);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
