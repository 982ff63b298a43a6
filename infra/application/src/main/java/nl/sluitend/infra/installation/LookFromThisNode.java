package nl.sluitend.infra.installation;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sluitend.gateway.bus.Outage;
import nl.sluitend.gateway.installation.FoldedView;
import nl.sluitend.gateway.installation.InstallationHealth;
import nl.sluitend.gateway.installation.InstallationLook;
import nl.sluitend.gateway.installation.KnownNode;
import nl.sluitend.infra.nodes.HeardNodes;
import nl.sluitend.infra.nodes.ThisNode;
import nl.sluitend.infra.settings.SluitendSettings;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.CaughtUp;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the installation from the node that was asked. */
@Component
class LookFromThisNode implements InstallationLook {

    private final HealthParts health;
    private final SluitendSettings settings;
    private final EventStore events;
    private final CaughtUp folded;
    private final FinishedBackups backups;
    private final ObjectProvider<HeardNodes> others;
    private final Clock clock;

    LookFromThisNode(
            HealthContributorRegistry health,
            SluitendSettings settings,
            EventStore events,
            MongoDatabase documents,
            Serializer serializer,
            DataSource database,
            ObjectProvider<HeardNodes> others,
            Clock clock) {
        this.health = new HealthParts(health);
        this.settings = settings;
        this.events = events;
        this.folded = new CaughtUp(documents, serializer, QuerySide.VIEWS);
        this.backups = new FinishedBackups(JdbcClient.create(database));
        this.others = others;
        this.clock = clock;
    }

    @Override
    public InstallationHealth now() {
        var parts = health.now();
        return new InstallationHealth(
                HealthParts.together(parts),
                settings.shape().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                parts,
                nodes(),
                ifItAnswers(this::views, List.of()),
                ifItAnswers(backups::latest, List.of()),
                !ifItAnswers(backups::isThereOneOfTheLastDay, false));
    }

    private List<KnownNode> nodes() {
        var here = ThisNode.seenAt(clock.instant());
        return Stream.concat(Stream.of(here), others.stream().flatMap(known -> known.heard().stream()))
                .toList();
    }

    private List<FoldedView> views() {
        var head = events.createHeadToken();
        return QuerySide.VIEWS.stream()
                .sorted()
                .map(view -> new FoldedView(view, folded.behind(view, head)))
                .toList();
    }

    /** A store that is down is told as a part of the health. */
    private static <T> T ifItAnswers(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            if (Outage.isSeenIn(failure)) {
                return otherwise;
            }
            throw failure;
        }
    }
}
