package nl.sluitend.gateway.programme;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import org.jspecify.annotations.Nullable;

record RegisterProgrammeInput(
        String name,
        String municipality,
        int places,
        Set<AgeBand> ageBands,
        Set<Origin> origins,
        boolean fullTime,
        LocalDate from,
        @Nullable LocalDate until) {

    RegisterProgramme asCommand(ProgrammeId programme, Decision decision) {
        var terms = new ProgrammeTerms(programme.value(), municipality, ageBands, origins, fullTime, from, until);
        return new RegisterProgramme(programme, name, places, terms, decision);
    }
}
