package nl.sluitend.gateway.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Programmes of municipalities: listed, opened, and named by trajectories. */
@Controller
class ProgrammeController {

    private final Catalogue<Programme> programmes;
    private final Municipalities municipalities;

    ProgrammeController(Catalogue<Programme> programmes, Municipalities municipalities) {
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Page<Programme> programmes(@Argument @Nullable String municipality, Window window, Caller caller) {
        return programmes.page(municipality, window, caller);
    }

    @MutationMapping
    ProgrammePayload registerProgramme(@Argument RegisterProgrammeInput input, Caller caller) {
        var programme = new ProgrammeId(UUID.randomUUID().toString());
        return programmes
                .register("registerProgramme", programme.value(), caller, decision -> {
                    municipalities.known(input.municipality());
                    return input.asCommand(programme, decision);
                })
                .as(ProgrammePayload::new);
    }

    @BatchMapping
    Map<Trajectory, Programme> programme(List<Trajectory> trajectories, @ContextValue Caller caller) {
        return programmes.ofEach(trajectories, Trajectory::programme, caller);
    }

    @BatchMapping
    Map<Programme, Boolean> beingRepaired(List<Programme> rows, @ContextValue Caller caller) {
        return programmes.beingRepaired(rows, caller);
    }

    record ProgrammePayload(
            @Nullable Programme programme,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
