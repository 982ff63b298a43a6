package nl.sluitend.gateway.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Returns who the caller is here, and which municipalities there are. */
@Controller
class MeController {

    private final Organisations organisations;
    private final Municipalities municipalities;

    MeController(Organisations organisations, Municipalities municipalities) {
        this.organisations = organisations;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Caller me(Caller caller) {
        return caller;
    }

    @QueryMapping
    List<Municipality> municipalities(@Argument String region) {
        return municipalities.of(region);
    }

    @SchemaMapping(typeName = "Me")
    @Nullable
    Organisation organisation(Caller caller) {
        return Optional.ofNullable(caller.organisation())
                .flatMap(organisations::find)
                .orElse(null);
    }

    @SchemaMapping(typeName = "Me")
    List<Municipality> actsFor(Caller caller) {
        return caller.actsFor().stream()
                .map(code -> municipalities.named(code.value()))
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    @SchemaMapping(typeName = "Me")
    String ground(Caller caller) {
        return caller.purpose().ground();
    }

    @SchemaMapping(typeName = "Me")
    @Nullable
    String inhabitant(Caller caller) {
        return Optional.ofNullable(caller.self()).map(InhabitantId::value).orElse(null);
    }
}
