package nl.sluitend.gateway.identity;

import static java.util.function.Function.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Role;

/** The roles under their names in the realm. Nobody signs in as the product itself. */
final class RoleNames {

    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.SYSTEM)
            .collect(Collectors.toUnmodifiableMap(RoleNames::of, identity()));

    private RoleNames() {}

    static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ignores the realm's other roles. */
    static Set<Role> roles(Stream<String> names) {
        return names.map(ROLES::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
