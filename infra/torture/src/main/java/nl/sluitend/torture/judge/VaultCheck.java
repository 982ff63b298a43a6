package nl.sluitend.torture.judge;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.torture.work.SentLine;

/**
 * Each delivered person has exactly one pseudonym and one key.
 *
 * @param database address of the vault
 * @param delivered all lines acknowledged since the stores were empty
 */
record VaultCheck(String database, Collection<SentLine> delivered) {

    List<String> violations() throws SQLException {
        long people = delivered.stream().map(SentLine::number).distinct().count();
        long known = count("select count(*) from bsn");
        long withoutKey =
                count("select count(*) from bsn left join person_key using (inhabitant) where wrapped_key is null");
        return Stream.of(
                        known == people ? "" : "the vault knows %d people of %d".formatted(known, people),
                        withoutKey == 0 ? "" : "%d people have no key".formatted(withoutKey))
                .filter(violation -> !violation.isEmpty())
                .toList();
    }

    private long count(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
