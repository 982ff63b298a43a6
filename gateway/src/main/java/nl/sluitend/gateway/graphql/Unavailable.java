package nl.sluitend.gateway.graphql;

/** A component did not answer, or not in time. Nothing of its message is kept: drivers write addresses into theirs. */
final class Unavailable extends RuntimeException {

    private final Component component;

    Unavailable(Component component, Throwable cause) {
        super(component.words().en() + " does not answer", cause);
        this.component = component;
    }

    Component component() {
        return component;
    }
}
