package nl.sluitend.gateway.programme;

import java.util.Optional;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.programme.FindProgramme;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import org.springframework.stereotype.Component;

/** Finds what a decision needs to know of a programme. */
@Component
public class Programmes {

    private final Queries queries;

    Programmes(Queries queries) {
        this.queries = queries;
    }

    /** Its terms today. */
    public ProgrammeTerms terms(ProgrammeId programme) {
        return queries.named(Unknown.PROGRAMME, programme.value(), new FindProgramme(programme, -1), Programme.class)
                .orElseThrow(Unknown.PROGRAMME::refused)
                .terms();
    }

    /** As it is with what was recorded; empty while it does not show that. */
    Optional<Programme> seen(ProgrammeId programme, Recorded recorded) {
        return find(programme, recorded.sequence()).filter(found -> found.version() >= recorded.sequence());
    }

    private Optional<Programme> find(ProgrammeId programme, long atLeast) {
        return queries.find(new FindProgramme(programme, atLeast), Programme.class);
    }
}
