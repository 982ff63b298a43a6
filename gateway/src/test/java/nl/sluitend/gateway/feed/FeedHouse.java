package nl.sluitend.gateway.feed;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.inhabitant.AgesToLookAt;
import nl.sluitend.gateway.inhabitant.Personalia;
import nl.sluitend.gateway.privacy.InhabitantStreams;
import nl.sluitend.gateway.privacy.KnownCases;
import nl.sluitend.gateway.privacy.VaultDatabase;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The intake behind the gateway's real doors. */
@EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
@ComponentScan({
    "nl.sluitend.gateway.identity",
    "nl.sluitend.gateway.organisation",
    "nl.sluitend.gateway.decision",
    "nl.sluitend.gateway.privacy",
    "nl.sluitend.gateway.feed"
})
@Import({Personalia.class, AgesToLookAt.class})
class FeedHouse {

    record Log(List<DecisionLine> lines) implements DecisionLog {
        @Override
        public void write(DecisionLine line) {
            lines.add(line);
        }
    }

    @Bean
    Log log() {
        return new Log(new CopyOnWriteArrayList<>());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Bus bus() {
        return new Bus();
    }

    @Bean
    CommandGateway commands(Bus bus) {
        return bus.gateway();
    }

    @Bean
    RememberedHere deliveries() {
        return new RememberedHere();
    }

    @Bean
    KnownCases knownCases() {
        return _ -> false;
    }

    @Bean
    InhabitantStreams streams() {
        return _ -> true;
    }

    @Bean
    @Qualifier("vault")
    DataSource vaultDataSource() {
        return VaultDatabase.database();
    }
}
