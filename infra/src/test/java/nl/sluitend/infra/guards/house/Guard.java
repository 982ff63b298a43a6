package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A rule of the house: it holds for the product, and a seeded violation shows that it can see. */
record Guard(Function<House, ArchRule> rule) {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(House.PRODUCT.root());

    private static final JavaClasses SEEDED = new ClassFileImporter().importPackages(House.SEEDED.root());

    /** Whether a type of the product has that name: a rule about a name that nothing has any more sees nothing. */
    static boolean isInTheProduct(String simpleName) {
        return PRODUCT.stream().anyMatch(type -> type.getSimpleName().equals(simpleName));
    }

    /** In which modules of the product a type of that name stands. */
    static List<String> modulesOf(String simpleName) {
        return PRODUCT.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().equals(simpleName))
                .map(type -> House.PRODUCT.path(type.getPackageName())[0])
                .toList();
    }

    /** What stands on the first level below a module of the product. */
    static Set<String> roomsOf(String module) {
        return PRODUCT.stream()
                .map(type -> House.PRODUCT.path(type.getPackageName()))
                .filter(path -> path.length > 1 && path[0].equals(module))
                .map(path -> path[1])
                .collect(toSet());
    }

    void holds() {
        rule.apply(House.PRODUCT).allowEmptyShould(true).check(PRODUCT);
    }

    void finds(Class<?> violation) {
        assertThat(reported(violation)).as(violation.getName()).isTrue();
    }

    void spares(Class<?> innocent) {
        assertThat(reported(innocent)).as(innocent.getName()).isFalse();
    }

    private boolean reported(Class<?> seed) {
        var name =
                Pattern.compile("\\b" + Pattern.quote(seed.getName()) + "\\b").asPredicate();
        return rule.apply(House.SEEDED).evaluate(SEEDED).getFailureReport().getDetails().stream()
                .anyMatch(name);
    }
}
