package nl.sluitend.gateway.organisation;

import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.ReflectionUtils;

/**
 * The municipality whose code a view has under the field's own name. Without a code, as while none is established or in
 * the row of a whole region, there is no municipality.
 *
 * @param field of the view and of the schema
 * @param municipalities by their codes
 */
record MunicipalityByCode(String field, Municipalities municipalities)
        implements SelfDescribingDataFetcher<Municipality> {

    /** What has the codes, by type and name: it is found once, and read for every row. */
    private static final Map<List<Object>, Method> CODES = new ConcurrentHashMap<>();

    @Override
    public @Nullable Municipality get(DataFetchingEnvironment asked) {
        var view = Objects.requireNonNull(asked.<Object>getSource());
        var code = CODES.computeIfAbsent(List.of(view.getClass(), field), _ -> codeOf(view.getClass()));
        return Optional.ofNullable(ReflectionUtils.invokeMethod(code, view))
                .map(String::valueOf)
                .filter(MunicipalityCode::passes)
                .map(municipalities::named)
                .orElse(null);
    }

    private Method codeOf(Class<?> view) {
        var code = Objects.requireNonNull(ReflectionUtils.findMethod(view, field), () -> view + " has no " + field);
        ReflectionUtils.makeAccessible(code);
        return code;
    }

    @Override
    public String getDescription() {
        return "the municipality by the code in " + field;
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClass(Municipality.class);
    }
}
