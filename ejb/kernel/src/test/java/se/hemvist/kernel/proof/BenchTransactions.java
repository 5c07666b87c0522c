package se.hemvist.kernel.proof;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Intercepted;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the server's transaction interceptors do, on the transactions of the test's database. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class BenchTransactions {

    @Inject
    Database database;

    @Inject
    @Intercepted
    Bean<?> bean;

    private record Result(@Nullable Object value) {}

    @AroundInvoke
    @Nullable
    Object around(InvocationContext invocation) {
        Supplier<Result> work = () -> new Result(proceed(invocation));
        return run(wanted(invocation), work).value();
    }

    private Result run(TxType wanted, Supplier<Result> work) {
        return switch (wanted) {
            case REQUIRED -> database.inTransaction(work);
            case REQUIRES_NEW -> database.apart(work);
            case NOT_SUPPORTED -> database.suspended(work);
            case SUPPORTS -> work.get();
            case MANDATORY, NEVER -> {
                if (database.isInTransaction() != (wanted == TxType.MANDATORY)) {
                    throw new TransactionalException("The transaction type is " + wanted, new IllegalStateException());
                }
                yield work.get();
            }
        };
    }

    private TxType wanted(InvocationContext invocation) {
        return Optional.ofNullable(invocation.getMethod().getAnnotation(Transactional.class))
                .or(() -> Optional.ofNullable(bean.getBeanClass().getAnnotation(Transactional.class)))
                .map(Transactional::value)
                .orElse(TxType.REQUIRED);
    }

    private static @Nullable Object proceed(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
