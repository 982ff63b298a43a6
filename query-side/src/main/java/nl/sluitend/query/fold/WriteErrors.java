package nl.sluitend.query.fold;

import com.mongodb.ErrorCategory;
import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import java.util.Set;

/** Distinguishes a refusal of one document from a store that refuses everything at the moment. */
final class WriteErrors {

    /**
     * A store that is stepping down, shutting down, full, locked or too slow, or that rejects our credentials. Source:
     * MongoDB, error codes.
     */
    private static final Set<Integer> OF_THE_STORE = Set.of(
            6, 7, 13, 18, 24, 46, 50, 89, 91, 112, 146, 189, 262, 9001, 10107, 11600, 11601, 11602, 13388, 13435, 13436,
            14031);

    private WriteErrors() {}

    static boolean areOfDocuments(List<BulkWriteError> errors) {
        return errors.stream().allMatch(WriteErrors::isOfADocument);
    }

    private static boolean isOfADocument(BulkWriteError error) {
        return error.getCategory() != ErrorCategory.EXECUTION_TIMEOUT && !OF_THE_STORE.contains(error.getCode());
    }
}
