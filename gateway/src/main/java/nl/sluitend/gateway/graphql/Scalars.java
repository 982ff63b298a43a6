package nl.sluitend.gateway.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Days, moments, months and lengths of time, each as {@code java.time} has it. */
@org.springframework.stereotype.Component
class Scalars implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.YearMonth)
                .scalar(ExtendedScalars.AccurateDuration.transform(scalar -> scalar.name("Duration")))
                .scalar(GraphQLScalarType.newScalar()
                        .name("DateTime")
                        .coercing(new Moments())
                        .build());
    }
}
