package nl.sluitend.infra.rebuild;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/**
 * A connection that stays open and uncommitted, whatever its user does.
 *
 * @param real the connection itself
 */
record Unclosed(Connection real) {

    Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                Unclosed.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    try {
                        return method.getName().equals("close")
                                        || method.getName().equals("commit")
                                ? null
                                : method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
