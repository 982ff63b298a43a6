package nl.sluitend.benchmark.experiment;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;

/** The same request about one person after the other, repeatedly. */
record Attempts(ApiUser visitor, List<String> requests, AtomicInteger next) implements Operation {

    Attempts(ApiUser visitor, List<String> requests) {
        this(visitor, requests, new AtomicInteger());
    }

    @Override
    public void once(int sender) throws Exception {
        visitor.send(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
    }
}
