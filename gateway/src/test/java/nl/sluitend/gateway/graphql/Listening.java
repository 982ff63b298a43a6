package nl.sluitend.gateway.graphql;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The stage with its doors and its sockets, on a real port: who comes has to say who they are. */
@EnableAutoConfiguration
@Import(Stage.class)
@ComponentScan({
    "nl.sluitend.gateway.identity",
    "nl.sluitend.gateway.decision",
    "nl.sluitend.gateway.subscription",
    "nl.sluitend.gateway.graphiql"
})
public class Listening {}
