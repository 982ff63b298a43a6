package nl.sluitend.infra.build;

/** What was known when this class was compiled: methods, for constants would be copied into who reads them. */
final class Compiled {

    private Compiled() {}

    static String version() {
        return "@project.version@";
    }

    static String commit() {
        return "@sluitend.commit@";
    }
}
