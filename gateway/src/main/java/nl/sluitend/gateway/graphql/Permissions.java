package nl.sluitend.gateway.graphql;

import static java.util.Map.entry;
import static nl.sluitend.kernel.decision.Role.AUDITOR;
import static nl.sluitend.kernel.decision.Role.CASEWORKER;
import static nl.sluitend.kernel.decision.Role.INHABITANT;
import static nl.sluitend.kernel.decision.Role.OPERATOR;
import static nl.sluitend.kernel.decision.Role.POLICY_OFFICER;
import static nl.sluitend.kernel.decision.Role.REGIONAL_DIRECTOR;
import static nl.sluitend.kernel.decision.Role.TEAM_LEAD;
import static nl.sluitend.kernel.decision.Role.UWV_ADVISER;
import static nl.sluitend.kernel.decision.Role.WSP_ADVISER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.decision.Role;

/**
 * Which role may use which operation of the schema: the first of four questions. For whom, about whom and why are asked
 * again where the data are.
 */
final class Permissions {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> OFFICIALS =
            EnumSet.of(UWV_ADVISER, CASEWORKER, TEAM_LEAD, REGIONAL_DIRECTOR, POLICY_OFFICER, AUDITOR, WSP_ADVISER);
    private static final Set<Role> COUNTING =
            EnumSet.of(UWV_ADVISER, CASEWORKER, TEAM_LEAD, REGIONAL_DIRECTOR, POLICY_OFFICER, AUDITOR);
    private static final Set<Role> UWV = EnumSet.of(UWV_ADVISER);
    private static final Set<Role> MUNICIPALITY = EnumSet.of(CASEWORKER, TEAM_LEAD);
    private static final Set<Role> BOTH_SIDES = EnumSet.of(UWV_ADVISER, CASEWORKER, TEAM_LEAD);
    private static final Set<Role> PERSON_OR_UWV = EnumSet.of(INHABITANT, UWV_ADVISER);

    static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            // each thing again asks for the operation by which it is read otherwise
            entry("node", EVERYONE),
            entry("nodes", EVERYONE),
            entry("me", EVERYONE),
            entry("clock", EVERYONE),
            entry("municipalities", EVERYONE),
            entry("myDossier", EnumSet.of(INHABITANT)),
            entry("dossier", EnumSet.of(UWV_ADVISER, CASEWORKER, TEAM_LEAD, AUDITOR, INHABITANT)),
            entry("expiringCases", UWV),
            entry("inbox", MUNICIPALITY),
            entry("inboxChanged", EnumSet.of(UWV_ADVISER, CASEWORKER, TEAM_LEAD, INHABITANT)),
            entry("handoverBoard", COUNTING),
            entry("monthClosing", COUNTING),
            entry("programmes", EVERYONE),
            entry("employers", OFFICIALS),
            entry("agreements", COUNTING),
            // the person
            entry("registerInhabitant", BOTH_SIDES),
            entry("recordJobseekerRegistration", UWV),
            // the WW case
            entry("reviseWwEndDate", UWV),
            entry("flagExpiringWw", UWV),
            entry("inviteInhabitant", UWV),
            entry("answerInvitation", PERSON_OR_UWV),
            entry("recordContactAttempt", BOTH_SIDES),
            entry("recordOutcome", BOTH_SIDES),
            // the handover
            entry("prepareHandover", UWV),
            entry("reviewPayload", EnumSet.of(INHABITANT)),
            entry("handOverFromWW", UWV),
            entry("answerQuestion", UWV),
            entry("withdrawHandover", UWV),
            entry("questionHandover", MUNICIPALITY),
            entry("acceptHandover", MUNICIPALITY),
            entry("rejectHandover", MUNICIPALITY),
            entry("completeHandover", MUNICIPALITY),
            entry("recordWarmMeeting", BOTH_SIDES),
            // towards work
            entry("enrolInTrajectory", MUNICIPALITY),
            entry("endTrajectory", MUNICIPALITY),
            entry("placeWithEmployer", BOTH_SIDES),
            entry("recordAftercareContact", BOTH_SIDES),
            entry("endPlacement", BOTH_SIDES),
            // what stands around it
            entry("registerProgramme", MUNICIPALITY),
            entry("registerEmployer", EnumSet.of(UWV_ADVISER, CASEWORKER, TEAM_LEAD, WSP_ADVISER)),
            entry("registerAgreement", UWV),
            entry("endAgreement", EnumSet.of(UWV_ADVISER, TEAM_LEAD)),
            // the installation
            entry("moveClock", EnumSet.of(OPERATOR)),
            entry("linkAccount", EnumSet.of(OPERATOR)),
            entry("unlinkAccount", EnumSet.of(OPERATOR)),
            entry("rebuilds", EnumSet.of(OPERATOR)),
            entry("rebuildView", EnumSet.of(OPERATOR)),
            entry("switchRebuild", EnumSet.of(OPERATOR)),
            entry("cancelRebuild", EnumSet.of(OPERATOR)),
            entry("setAside", EnumSet.of(OPERATOR)),
            entry("takeUpSetAside", EnumSet.of(OPERATOR)));

    private Permissions() {}

    /** Whether the role may; an operation that is not in the table may be used by nobody. */
    static boolean allow(Role role, String operation) {
        return TABLE.getOrDefault(operation, Set.of()).contains(role);
    }
}
