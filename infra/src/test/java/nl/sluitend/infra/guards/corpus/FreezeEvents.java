package nl.sluitend.infra.guards.corpus;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Writes the files of new events, and never touches one that is there. No test by its name, so that it only runs when
 * asked for: {@code mvn -pl infra -am test -Dtest=FreezeEvents -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class FreezeEvents {

    @Test
    void newEventsAreFrozen() throws IOException {
        Corpus.ofTheProject().freeze(Corpus.events());
    }
}
