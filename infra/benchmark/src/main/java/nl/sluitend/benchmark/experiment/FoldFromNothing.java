package nl.sluitend.benchmark.experiment;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import nl.sluitend.infra.digests.ShadowQuerySide;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.StreamsOnPostgres;
import nl.sluitend.infra.events.Upcasters;
import nl.sluitend.query.rebuild.NodeLock;
import nl.sluitend.query.rebuild.RebuildSettings;
import nl.sluitend.query.rebuild.RebuildSetup;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All read models folded by the product's own query side, as at a start of the embedded shape: from the first event on. */
final class FoldFromNothing implements RebuildMethod {

    private static final Duration PATIENCE = Duration.ofHours(1);

    @Override
    public String name() {
        return "all read models, as at a start";
    }

    @Override
    public void rebuild(String events, Kept kept) throws InterruptedException {
        var streams =
                new StreamsOnPostgres(new DriverManagerDataSource(events), EventSerializer.create(), Upcasters::chain);
        try (var apart =
                ShadowQuerySide.from(events, new RebuildSetup(streams, NodeLock.OF_ONE, RebuildSettings.USUAL))) {
            apart.awaitFolded(PATIENCE);
            kept.documents(apart.store().uri());
        } catch (TimeoutException hanging) {
            throw new IllegalStateException(hanging);
        }
    }
}
