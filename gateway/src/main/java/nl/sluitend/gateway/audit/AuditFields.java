package nl.sluitend.gateway.audit;

import java.util.Arrays;
import java.util.Optional;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.gateway.graphql.Language;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.rule.RuleWords;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a code of the log means to people: the rule in words, and the organisation by its name. */
@Controller
class AuditFields {

    private final RuleWords rules;
    private final Organisations organisations;

    AuditFields(RuleWords rules, Organisations organisations) {
        this.rules = rules;
        this.organisations = organisations;
    }

    @SchemaMapping(typeName = "DecisionCount", field = "message")
    @Nullable
    String ofCount(DecisionCount row, @Argument Language language) {
        return message(row.code(), language);
    }

    @SchemaMapping(typeName = "DecisionTaken", field = "message")
    @Nullable
    String ofLine(DecisionTaken row, @Argument Language language) {
        return message(row.code(), language);
    }

    @SchemaMapping
    @Nullable
    String organisationName(DecisionCount row) {
        return name(row.organisation());
    }

    @SchemaMapping
    @Nullable
    String organisationName(DecisionTaken row) {
        return name(row.organisation());
    }

    private @Nullable String message(@Nullable String code, Language language) {
        return Optional.ofNullable(code)
                .flatMap(known -> rules.of(known).or(() -> error(known)))
                .map(language::of)
                .orElse(null);
    }

    /** Where no rule said no: the role, or that there is nothing to see. */
    private static Optional<Words> error(String code) {
        return Arrays.stream(ErrorCode.values())
                .filter(error -> error.name().equals(code))
                .map(ErrorCode::words)
                .findFirst();
    }

    private @Nullable String name(@Nullable String organisation) {
        return organisations.withCode(organisation).map(Organisation::name).orElse(null);
    }
}
