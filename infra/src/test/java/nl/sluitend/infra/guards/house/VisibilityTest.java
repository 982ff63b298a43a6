package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.pages.Showing;
import nl.sluitend.infra.guards.seeded.command.handover.PublicAggregate;
import nl.sluitend.infra.guards.seeded.gateway.handover.PublicBean;
import nl.sluitend.infra.guards.seeded.gateway.handover.PublicByItsNeighbour;
import nl.sluitend.infra.guards.seeded.gateway.handover.PublicForNobody;
import nl.sluitend.infra.guards.seeded.query.handover.Innocent;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;

/** Package-private is the default. */
class VisibilityTest {

    private static final Guard PUBLIC = new Guard(VisibilityTest::whatIsPublicIsUsedElsewhere);

    @Test
    void whatOnlyItsPackageUsesIsNotPublic() {
        PUBLIC.finds(PublicForNobody.class);
        PUBLIC.spares(Innocent.class);
        PUBLIC.spares(PublicBean.class);
        PUBLIC.spares(PublicByItsNeighbour.class);
        PUBLIC.spares(PublicAggregate.class);
        PUBLIC.spares(Showing.class);
        PUBLIC.holds();
    }

    private static ArchRule whatIsPublicIsUsedElsewhere(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.in(House.SIDES))
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(Conditions.be("used outside its package", VisibilityTest::isUsedElsewhere));
    }

    /** Beans, aggregates and what templates call are found by their frameworks, and a refusal by whoever catches it. */
    private static boolean isUsedElsewhere(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.isAnnotatedWith("nl.sluitend.gateway.pages.ForTemplates")
                || type.isAssignableTo(Throwable.class)
                || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class))
                || type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> isElsewhere(user, type) || speaksOf(user, type));
    }

    private static boolean isElsewhere(JavaClass user, JavaClass type) {
        return !user.getPackageName().equals(type.getPackageName());
    }

    /** Who may call a public method must know the types in it. */
    private static boolean speaksOf(JavaClass user, JavaClass type) {
        return isPublic(user.getModifiers())
                && user.getCodeUnits().stream()
                        .filter(method -> isPublic(method.getModifiers()))
                        .flatMap(VisibilityTest::signature)
                        .anyMatch(part -> part.getAllInvolvedRawTypes().contains(type));
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaType> signature(JavaCodeUnit method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
    }
}
