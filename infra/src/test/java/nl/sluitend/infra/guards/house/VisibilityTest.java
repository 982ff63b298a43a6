package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import nl.sluitend.infra.guards.seeded.command.handover.PublicAggregate;
import nl.sluitend.infra.guards.seeded.gateway.handover.PublicBean;
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
        PUBLIC.spares(PublicAggregate.class);
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

    /** Beans and aggregates are found by their frameworks, and not by name. */
    private static boolean isUsedElsewhere(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class))
                || type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }
}
