package nl.sluitend.gateway.pages;

import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.kernel.decision.Role;

/** What a reader may use, by their role; templates call it {@code may}. */
@ForTemplates
public final class MayUse {

    private final OwnQuestions operations;
    private final Role role;

    MayUse(OwnQuestions operations, Role role) {
        this.operations = operations;
        this.role = role;
    }

    /** Whether the operation of that name is open to the reader. */
    public boolean use(String operation) {
        return operations.isOpenTo(role, operation);
    }
}
