package nl.sluitend.gateway.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the workbench, in the order of its navigation. A page is open to the roles that may use its operation;
 * there is no list of roles beside the schema's own.
 */
enum WorkbenchPage {
    /** What asks for the reader now. */
    TODAY("/today", "pages/today", null, "expiringCases", "inbox"),
    /** The inhabitant's own file. */
    MY_DOSSIER("/my-dossier", "dossier/mine", "myDossier"),
    EXPIRING("/expiring", "wwcase/expiring", "expiringCases"),
    INBOX("/inbox", "handover/inbox", "inbox"),
    CLIENTS("/clients", "worklist/clients", "clients"),
    CALENDAR("/calendar", "worklist/calendar", "appointments"),
    NOTICES("/notices", "worklist/notices", "notices"),
    OVERDUE("/overdue", "worklist/overdue", "appointments"),
    WORKLOAD("/workload", "worklist/workload", "workload"),
    BOARD("/board", "handover/board", "handoverBoard"),
    MONTHS("/months", "wwcase/months", "monthClosing"),
    FUNNEL("/funnel", "wwcase/funnel", null, "funnel"),
    PROGRAMMES("/programmes", "programme/programmes", "programmes"),
    EMPLOYERS("/employers", "employer/employers", "employers"),
    AGREEMENTS("/agreements", "agreement/agreements", "agreements"),
    INSTALLATION("/installation", "rebuild/installation", "installation"),
    /** What UWV delivered. */
    DELIVERIES("/deliveries", "delivery/deliveries", "deliveries"),
    DECISIONS("/decisions", "audit/decisions", null, "decisionCounts"),
    /** Decisions that were counted together; reached from their count. */
    DECISION_LINES("/decisions/lines", "audit/lines", "decisionsTaken"),
    SEARCH("/search", "inhabitant/search", null, "dossierByNumber"),
    /** One delivery with its rejected lines, reached from the list. */
    DELIVERY("/deliveries/{delivery}", "delivery/delivery", "delivery"),
    /** One person's file, to officials; reached from the lists. */
    DOSSIER("/dossiers/{inhabitant}", "dossier/dossier", "dossier");

    private final String address;
    private final String view;
    private final @Nullable String main;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> operations;

    WorkbenchPage(String address, String view, @Nullable String main, String... others) {
        this.address = address;
        this.view = view;
        this.main = main;
        this.operations = main == null ? List.of(others) : List.of(main);
    }

    /** The page of that address, as the address is written in the list above. */
    static Optional<WorkbenchPage> at(String address) {
        return Arrays.stream(values())
                .filter(page -> page.address.equals(address))
                .findFirst();
    }

    String address() {
        return address;
    }

    /** Its template and, if it asks something, its document, below the folder of the gateway's resources. */
    String view() {
        return view;
    }

    /** What the navigation calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it stands in the navigation: a page about somebody, or about a row, is reached through a list. */
    boolean isInNavigation() {
        return address.lastIndexOf('/') == 0;
    }

    /** Whether a reader who may use those operations may see it. */
    boolean isOpenTo(Predicate<String> mayUse) {
        return operations.stream().anyMatch(mayUse);
    }

    /** Without the answer to this one there is nothing to show; absent where each part may be missing. */
    Optional<String> main() {
        return Optional.ofNullable(main);
    }
}
