package nl.sluitend.gateway.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.kernel.wwcase.MonthClosing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** A view that carries the code of a municipality shows the municipality, in whichever context it is. */
class MunicipalityFieldsTest {

    private static final Municipalities MUNICIPALITIES = new Municipalities(RegionsOfTests.regions());

    record Seeded(@Nullable String home) {}

    @Test
    void aTypeOfANewContextNeedsNoWordInASharedPlace() {
        var fields = mapped("""
                type Seeded { home: Municipality! others: [Municipality!]! name: String }
                extend type Dossier { neighbour: Municipality }""");
        assertThat(fields)
                .containsExactlyInAnyOrderEntriesOf(Map.of("Seeded", Set.of("home"), "Dossier", Set.of("neighbour")));
    }

    @Test
    void aCodeIsShownByItsName() {
        assertThat(shown("GM0546")).isEqualTo(MUNICIPALITIES.named("GM0546")).isNotNull();
    }

    @Test
    void aMunicipalityThatMergedAwayIsCalledByItsCode() {
        assertThat(shown("GM9999")).extracting(Municipality::name).isEqualTo("GM9999");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", MonthClosing.TOTAL})
    void whereThereIsNoCodeThereIsNoMunicipality(@Nullable String none) {
        assertThat(shown(none)).isNull();
    }

    @Test
    void everyViewThatShowsAMunicipalityCarriesItsCode() throws IOException {
        var sdl = new StringBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
            sdl.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        assertThat(mapped(sdl.toString()))
                .hasSizeGreaterThan(5)
                .allSatisfy((type, fields) -> assertThat(view(type).getRecordComponents())
                        .extracting(java.lang.reflect.RecordComponent::getName)
                        .containsAll(fields));
    }

    @SuppressWarnings("rawtypes") // as the library hands them out
    private static Map<String, Set<String>> mapped(String sdl) {
        var registry = new TypeDefinitionRegistry();
        registry.merge(new SchemaParser().parse(sdl));
        var fields = new MunicipalityFields(MUNICIPALITIES);
        fields.setTypeDefinitionRegistry(registry);
        var wiring = RuntimeWiring.newRuntimeWiring();
        fields.configure(wiring);
        var names = new TreeMap<String, Set<String>>();
        wiring.build().getDataFetchers().forEach((type, fetchers) -> names.put(type, fetchers.keySet()));
        return names;
    }

    private static @Nullable Municipality shown(@Nullable String code) {
        return new MunicipalityByCode("home", MUNICIPALITIES)
                .get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                        .source(new Seeded(code))
                        .build());
    }

    private static Class<?> view(String type) {
        var kernel = new ClassPathScanningCandidateComponentProvider(false);
        kernel.addIncludeFilter((found, _) ->
                ClassUtils.getShortName(found.getClassMetadata().getClassName()).equals(type));
        return kernel.findCandidateComponents("nl.sluitend.kernel").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow();
    }
}
