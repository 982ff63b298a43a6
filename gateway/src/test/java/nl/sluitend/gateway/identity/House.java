package nl.sluitend.gateway.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The gateway's doors as they are, with a log that tests can read; the vault stays shut. */
@EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
@ComponentScan({
    "nl.sluitend.gateway.identity",
    "nl.sluitend.gateway.organisation",
    "nl.sluitend.gateway.decision",
    "nl.sluitend.gateway.graphiql"
})
class House {

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
    Accounts accounts() {
        var accounts = Mockito.mock(Accounts.class);
        Mockito.when(accounts.of(Mockito.anyString())).thenReturn(Optional.empty());
        return accounts;
    }
}
