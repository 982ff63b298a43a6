package nl.sluitend.gateway.programme;

import java.util.UUID;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.programme.FindProgrammes;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Programmes of municipalities: listed and opened. */
@Controller
class ProgrammeController {

    private final Queries queries;
    private final Commands commands;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final Decisions decisions;
    private final Mutations mutations;

    ProgrammeController(
            Queries queries,
            Commands commands,
            Programmes programmes,
            Municipalities municipalities,
            Decisions decisions,
            Mutations mutations) {
        this.queries = queries;
        this.commands = commands;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @QueryMapping
    Page<Programme> programmes(@Argument @Nullable String municipality, Window window, Caller caller) {
        return queries.page(new FindProgrammes(caller, municipality, window), Programme.class);
    }

    @MutationMapping
    ProgrammePayload registerProgramme(@Argument RegisterProgrammeInput input, Caller caller) {
        var programme = new ProgrammeId(UUID.randomUUID().toString());
        var decision = decisions.by(caller, null);
        var answer = mutations.answer(
                "registerProgramme",
                programme.value(),
                Unknown.PROGRAMME,
                decision,
                () -> {
                    municipalities.known(input.municipality());
                    return commands.send(input.asCommand(programme, decision));
                },
                recorded -> programmes.seen(programme, recorded));
        return new ProgrammePayload(answer.given(), answer.recorded(), answer.refusal());
    }

    record ProgrammePayload(
            @Nullable Programme programme,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
