package nl.sluitend.gateway.graphql;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Texts;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars for days, moments, months and lengths of time, each parsed by the kernel and described by the schema. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final Map<String, Coercing<?, ?>> FORMS = Map.of(
            "Date", form("Date", LocalDate.class, Iso::day, LocalDate::toString),
            "YearMonth", form("YearMonth", YearMonth.class, Iso::month, YearMonth::toString),
            "Duration", form("Duration", Duration.class, Iso::length, Duration::toString),
            "DateTime", form("DateTime", Instant.class, Iso::moment, Instant::toString),
            "IncompleteDate", form("IncompleteDate", BirthDate.class, BirthDate::read, BirthDate::text));

    private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
        schema = registry;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        FORMS.forEach((name, form) -> wiring.scalar(GraphQLScalarType.newScalar()
                .name(name)
                .description(described(name))
                .coercing(form)
                .build()));
    }

    private static <T> TextCoercing<T> form(
            String name, Class<T> type, Function<String, Optional<T>> reading, Function<T, String> writing) {
        return new TextCoercing<>(type, reading, writing, Texts.of(Scalars.class, "errors", "form." + name));
    }

    private String described(String name) {
        var definition = Objects.requireNonNull(schema.scalars().get(name), name);
        return Objects.requireNonNull(definition.getDescription(), name).getContent();
    }
}
