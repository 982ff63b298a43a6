package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An input of each type of the schema, with every field filled in that it has, and no two fields alike that can differ. */
final class AnyInput {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final Map<String, Object> FIELDS = Map.of(
            "agreement", RememberingSide.AGREEMENT,
            "burgerservicenummer", "999990342",
            "municipality", "GM0546",
            "postcode", "2311AB",
            "houseNumber", "1",
            "phone", "+31612345678",
            "email", "anna@example.org",
            "country", "BE");

    /** Nobody lives there and at an address too. */
    private static final Set<String> ELSEWHERE = Set.of("place", "abroad");

    private int made;

    private AnyInput() {}

    static Object of(GraphQLInputType type) {
        return new AnyInput().made(type);
    }

    /** What that mutation takes. */
    static GraphQLInputObjectType typeOf(GraphQLFieldDefinition mutation) {
        return (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(mutation.getArgument("input").getType());
    }

    private Object made(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> made(required.getWrappedType());
            case GraphQLList list -> List.of(made(list.getWrappedType()));
            // whoever is remembered is far from a state pension
            case GraphQLEnumType choice when choice.getName().equals("EndGround") -> "DURATION_ELAPSED";
            case GraphQLEnumType choice -> choice.getValues().getLast().getName();
            case GraphQLInputObjectType object -> fields(object);
            case GraphQLScalarType scalar -> scalar(scalar.getName(), ++made);
            default -> throw new IllegalArgumentException("no input of " + type);
        };
    }

    private static Object scalar(String name, int number) {
        return switch (name) {
            case "ID" -> new UUID(0x4d3b0a517c594d0eL, number).toString();
            case "String" -> "something " + number;
            case "Int" -> number;
            case "Boolean" -> true;
            case "Date" -> DAY.plusDays(number).toString();
            case "DateTime" -> DAY + "T09:00:00Z";
            case "Duration" -> "P1D";
            case "IncompleteDate" -> "1980-02-29";
            default -> throw new IllegalArgumentException("no value of " + name);
        };
    }

    private Map<String, Object> fields(GraphQLInputObjectType object) {
        var fields = new LinkedHashMap<String, Object>();
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            if (ELSEWHERE.contains(field.getName())) {
                continue;
            }
            fields.put(field.getName(), FIELDS.getOrDefault(field.getName(), made(field.getType())));
        }
        return fields;
    }
}
