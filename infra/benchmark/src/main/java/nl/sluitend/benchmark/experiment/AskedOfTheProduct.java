package nl.sluitend.benchmark.experiment;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.infra.launcher.VerbRefused;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.ServingCollections;
import nl.sluitend.query.rebuild.ViewPointer;

/**
 * Has the running product rebuild all read models while the old ones are in use, as its operator does.
 *
 * @param product what runs
 */
record AskedOfTheProduct(Product product) implements RebuildMethod {

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 10;
    /** Only what every revision knows. */
    private static final String BEGIN =
            "mutation($input: RebuildViewInput!) { rebuildView(input: $input) { refusal { code } } }";

    @Override
    public String name() {
        return "all read models, beside those that serve";
    }

    @Override
    public void rebuild(String events, Kept kept) throws Exception {
        for (var view : QuerySide.VIEWS) {
            begin(view);
        }
        var documents = product.parts().documents();
        try (var client = MongoClients.create(documents)) {
            while (isUnderWay(client.getDatabase("sluitend"))) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
            }
        }
        kept.documents(documents);
    }

    private void begin(String view) throws IOException, InterruptedException {
        var input = Map.of("view", view, "compareFirst", false);
        var answer = product.installation().operate(BEGIN, Map.of("input", input));
        if (!answer.at("/data/rebuildView/refusal").isNull()) {
            throw new VerbRefused("The rebuild of %s was not begun: %s".formatted(view, answer));
        }
    }

    private boolean isUnderWay(MongoDatabase database) {
        boolean any = false;
        for (var state : ServingCollections.in(database).pointers().find()) {
            any |= state.undertaking() != null;
            requireSound(state);
        }
        if (any && !product.isAlive()) {
            throw new VerbRefused("The product ended while it rebuilt a view: see its log.");
        }
        return any;
    }

    private static void requireSound(ViewPointer state) {
        if (state.ending() != null && state.ending().failure() != null) {
            throw new VerbRefused("The rebuild of %s failed: %s"
                    .formatted(state.view(), state.ending().failure()));
        }
    }
}
