package nl.sluitend.infra.events;

import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Transactions for the engine of the event store. Whoever follows the log reads with one question, which needs no
 * transaction around it: that would be a second round trip for each event. A decision reads in its own.
 *
 * @param transactions for all else
 */
record ReadsOfTheLog(TransactionManager transactions) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        return transactions.startTransaction();
    }

    @Override
    public <T> T fetchInTransaction(Supplier<T> question) {
        return CurrentUnitOfWork.isStarted() ? transactions.fetchInTransaction(question) : question.get();
    }
}
