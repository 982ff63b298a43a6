package nl.sluitend.infra.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What PostgreSQL holds, counted without the product.
 *
 * @param events JDBC address of the events
 * @param vault JDBC address of the vault
 */
record Kept(String events, String vault) {

    private static final String OF_CASES = " from domain_event_entry where payloadType = 'ww-case-registered'";
    private static final String OF_PEOPLE = " from domain_event_entry where payloadType = 'inhabitant-registered'";

    long allEvents() throws SQLException {
        return count(events, "select count(*) from domain_event_entry");
    }

    long registeredCases() throws SQLException {
        return count(events, "select count(*)" + OF_CASES);
    }

    long distinctCases() throws SQLException {
        return count(events, "select count(distinct convert_from(payload, 'UTF8')::json ->> 'wwCase')" + OF_CASES);
    }

    long registeredPeople() throws SQLException {
        return count(events, "select count(*)" + OF_PEOPLE);
    }

    long distinctPeople() throws SQLException {
        return count(events, "select count(distinct aggregateIdentifier)" + OF_PEOPLE);
    }

    /** Streams whose numbers are not 0, 1, 2 and so on. */
    long brokenStreams() throws SQLException {
        return count(events, """
                select count(*) from (
                    select aggregateIdentifier from domain_event_entry group by aggregateIdentifier
                    having min(sequenceNumber) <> 0
                        or max(sequenceNumber) + 1 <> count(*)
                        or count(distinct sequenceNumber) <> count(*)) broken
                """);
    }

    /** Events that do not say who decided, for whom, in which role, why and on which ground. */
    long eventsOfNobody() throws SQLException {
        return count(events, """
                select count(*) from domain_event_entry
                where not jsonb_exists_all(convert_from(metaData, 'UTF8')::jsonb,
                    array['actor', 'organisation', 'role', 'purpose', 'ground'])
                """);
    }

    long numbersInTheVault() throws SQLException {
        return count(vault, "select count(distinct index) from bsn");
    }

    /** People with a number and a key. */
    long peopleInTheVault() throws SQLException {
        return count(vault, "select count(distinct inhabitant) from bsn join person_key using (inhabitant)");
    }

    private static long count(String address, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(address);
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
