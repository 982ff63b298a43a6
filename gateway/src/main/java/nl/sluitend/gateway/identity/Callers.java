package nl.sluitend.gateway.identity;

import static nl.sluitend.kernel.rule.Refused.require;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns an authentication into the kernel's Caller. */
@Component
public class Callers {

    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    Callers(Organisations organisations, Accounts accounts, Clock clock) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The caller, for one organisation, in one role, for that role's purpose.
     *
     * @throws nl.sluitend.kernel.rule.Refused when the token does not say exactly that
     */
    public Caller of(@Nullable Authentication authentication) {
        return of(Claims.of(authentication)
                .orElseThrow(() -> new InsufficientAuthenticationException("neither a token nor a session")));
    }

    private Caller of(Claims claims) {
        var role = roleOf(claims.roles());
        require(new TokenRules.AnInhabitantActsForNoOrganisation(role, claims.organisations()));
        return role == Role.INHABITANT ? inhabitant(claims) : official(claims, role);
    }

    private static Role roleOf(Set<Role> roles) {
        require(new TokenRules.TheTokenCarriesSomeRole(roles), new TokenRules.TheTokenCarriesOneRole(roles));
        return roles.iterator().next();
    }

    private Caller inhabitant(Claims claims) {
        var self = accounts.of(claims.subject()).orElse(null);
        var purpose = RolePolicy.purposeOf(Role.INHABITANT);
        return new Caller(new Actor(claims.subject()), Role.INHABITANT, null, Set.of(), self, purpose);
    }

    private Caller official(Claims claims, Role role) {
        var code = organisationOf(role, claims.organisations());
        var organisation = organisations.find(code);
        require(new TokenRules.TheOrganisationIsRegistered(organisation));
        require(new TokenRules.TheRoleFitsTheOrganisation(role, organisation.orElseThrow()));
        var actsFor = organisations.actsFor(code, Amsterdam.day(clock.instant()));
        return new Caller(new Actor(claims.subject()), role, code, actsFor, null, RolePolicy.purposeOf(role));
    }

    private static OrganisationCode organisationOf(Role role, Collection<String> named) {
        require(
                new TokenRules.AnOfficialsTokenNamesAnOrganisation(role, named),
                new TokenRules.TheTokenNamesOneOrganisation(named));
        return new OrganisationCode(named.iterator().next());
    }
}
