package nl.sluitend.infra.audit;

import java.sql.Timestamp;
import javax.sql.DataSource;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision log as an append-only table beside the events. */
@Component
class DecisionLogOnPostgres implements DecisionLog {

    private final JdbcClient jdbc;

    DecisionLogOnPostgres(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public void write(DecisionLine line) {
        var caller = line.caller();
        jdbc.sql("""
                        insert into decision_log
                            (decided_at, actor, organisation, role, purpose, operation, target, outcome, code, field)
                        values (:at, :actor, :organisation, :role, :purpose, :operation, :target, :outcome, :code, :field)
                        """)
                .param("at", Timestamp.from(line.at()))
                .param("actor", caller == null ? "-" : caller.actor().id())
                .param("organisation", organisation(caller))
                .param("role", caller == null ? null : caller.role().name())
                .param("purpose", caller == null ? null : caller.purpose().name())
                .param("operation", line.operation())
                .param("target", line.target())
                .param("outcome", line.granted() ? "granted" : "refused")
                .param("code", line.code())
                .param("field", line.field())
                .update();
    }

    private static @Nullable String organisation(@Nullable Caller caller) {
        return caller == null || caller.organisation() == null
                ? null
                : caller.organisation().value();
    }
}
