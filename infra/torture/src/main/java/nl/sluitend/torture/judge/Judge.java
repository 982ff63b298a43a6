package nl.sluitend.torture.judge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.work.Oracle;
import nl.sluitend.torture.work.SentLine;

/** Checks everything that must hold after a schedule. */
public final class Judge {

    private Judge() {}

    /**
     * What does not hold; empty when everything does.
     *
     * @param delivered all lines acknowledged since the stores were empty
     */
    public static List<String> violations(Machine machine, Oracle oracle, Collection<SentLine> delivered)
            throws SQLException, InterruptedException {
        var found = new ArrayList<>(oracle.complaints());
        var ledger = Ledger.of(machine.postgres().events());
        found.addAll(new Streams(ledger).violations());
        found.addAll(new Promises(ledger, oracle.requests()).violations());
        found.addAll(new Deliveries(ledger, delivered).violations());
        found.addAll(new VaultCheck(machine.postgres().vault(), delivered).violations());
        found.addAll(new Signals(ledger).violations());
        found.addAll(new Tasks(ledger).violations());
        found.addAll(new Models(machine.documents(), machine.postgres().events()).violations());
        return found;
    }

    /** Whether the daily run has nothing left to flag. */
    public static boolean isAllSignalled(Ledger ledger) {
        return new Signals(ledger).missing().isEmpty();
    }
}
