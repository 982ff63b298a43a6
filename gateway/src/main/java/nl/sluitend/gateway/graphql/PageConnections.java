package nl.sluitend.gateway.graphql;

import java.util.Collection;
import nl.sluitend.kernel.view.Page;
import org.springframework.graphql.data.pagination.ConnectionAdapter;

/** Shows a page of the kernel as a connection; each row has its own cursor, which is its key. */
final class PageConnections implements ConnectionAdapter {

    @Override
    public boolean supports(Class<?> container) {
        return Page.class.isAssignableFrom(container);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Collection<T> getContent(Object container) {
        return (Collection<T>)
                page(container).items().stream().map(Page.Entry::node).toList();
    }

    @Override
    public boolean hasPrevious(Object container) {
        return page(container).hasPrevious();
    }

    @Override
    public boolean hasNext(Object container) {
        return page(container).hasNext();
    }

    @Override
    public String cursorAt(Object container, int index) {
        return page(container).items().get(index).cursor();
    }

    private static Page<?> page(Object container) {
        return (Page<?>) container;
    }
}
