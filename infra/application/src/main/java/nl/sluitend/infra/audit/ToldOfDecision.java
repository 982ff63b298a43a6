package nl.sluitend.infra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a row tells of a decision, where it may tell nothing.
 *
 * @param row the one that is read
 */
record ToldOfDecision(ResultSet row) {

    @Nullable
    String text(String column) throws SQLException {
        var text = row.getString(column);
        return text == null || text.equals(DecisionGroup.NONE) ? null : text;
    }

    @Nullable
    Role role() throws SQLException {
        return Role.named(row.getString("role")).orElse(null);
    }
}
