package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody filled in, as the input of the operation: the other way around than {@link FormFields}. What is empty was
 * not said.
 *
 * @param filled the values by the names of fields
 */
record FormValues(Map<String, List<String>> filled) {

    Map<String, Object> of(GraphQLInputObjectType input) {
        return object(input, "");
    }

    private Map<String, Object> object(GraphQLInputObjectType input, String path) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : input.getFieldDefinitions()) {
            value(field, path + field.getName()).ifPresent(value -> values.put(field.getName(), value));
        }
        return values;
    }

    private Optional<Object> value(GraphQLInputObjectField field, String name) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        return switch (type) {
            case GraphQLInputObjectType group ->
                Optional.<Object>of(object(group, name + "."))
                        .filter(value -> GraphQLTypeUtil.isNonNull(field.getType()) || !((Map<?, ?>) value).isEmpty());
            case GraphQLList several -> several(field, name, GraphQLTypeUtil.unwrapNonNull(several.getWrappedType()));
            default -> one(name).map(text -> TypedValue.of(GraphQLTypeUtil.simplePrint(type), text));
        };
    }

    private Optional<Object> several(GraphQLInputObjectField field, String name, GraphQLType each) {
        var chosen = all(name);
        if (each instanceof GraphQLInputObjectType item) {
            return Optional.of(chosen.stream().map(one -> item(item, name, one)).toList());
        }
        if (each instanceof GraphQLEnumType) {
            return Optional.of(chosen);
        }
        var lines = chosen.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() && !GraphQLTypeUtil.isNonNull(field.getType()) ? Optional.empty() : Optional.of(lines);
    }

    /** An item is one of an enumeration, with what was typed beside it. */
    private Map<String, Object> item(GraphQLInputObjectType item, String name, String chosen) {
        return item.getFieldDefinitions().stream()
                .filter(field -> isKey(field) || one(name + "." + chosen).isPresent())
                .collect(toMap(
                        GraphQLInputObjectField::getName,
                        field ->
                                isKey(field) ? chosen : one(name + "." + chosen).orElseThrow()));
    }

    private static boolean isKey(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLEnumType;
    }

    private Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    private List<String> all(String name) {
        return filled.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
