package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An input of each type of the schema, with every field filled in that it has. */
final class AnyInput {

    static final String KEY = "5f0e6e0a-58d3-4f56-9a94-6d3f3a0d2a55";

    private static final Map<String, Object> SCALARS = Map.of(
            "ID", KEY,
            "String", "something",
            "Int", 3,
            "Boolean", true,
            "Date", "2026-12-01",
            "DateTime", "2026-11-02T09:00:00Z",
            "YearMonth", "2026-12",
            "Duration", "P1D",
            "IncompleteDate", "1980-02-29");

    private static final Map<String, Object> FIELDS = Map.of(
            "municipality", "GM0546",
            "postcode", "2311AB",
            "houseNumber", "1",
            "phone", "+31612345678",
            "email", "anna@example.org",
            "country", "BE");

    private AnyInput() {}

    static Object of(GraphQLInputType type) {
        return made(type);
    }

    private static Object made(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> made(required.getWrappedType());
            case GraphQLList list -> List.of(made(list.getWrappedType()));
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> fields(object);
            case GraphQLScalarType scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("no input of " + type);
        };
    }

    private static Object scalar(GraphQLScalarType scalar) {
        var value = SCALARS.get(scalar.getName());
        if (value == null) {
            throw new IllegalArgumentException("no value of " + scalar.getName());
        }
        return value;
    }

    private static Map<String, Object> fields(GraphQLInputObjectType object) {
        var fields = new LinkedHashMap<String, Object>();
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            fields.put(field.getName(), FIELDS.getOrDefault(field.getName(), made(field.getType())));
        }
        return fields;
    }
}
