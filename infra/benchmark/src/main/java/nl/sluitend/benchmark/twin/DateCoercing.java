package nl.sluitend.benchmark.twin;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** Days as the driver reads them: the start of the day in UTC. */
final class DateCoercing implements Coercing<Object, String> {

    static GraphQLScalarType scalar() {
        return GraphQLScalarType.newScalar()
                .name("Date")
                .coercing(new DateCoercing())
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Date moment) {
            return moment.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        }
        throw new CoercingSerializeException("not a day");
    }
}
