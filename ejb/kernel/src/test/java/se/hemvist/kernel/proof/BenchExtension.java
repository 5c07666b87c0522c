package se.hemvist.kernel.proof;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import se.hemvist.kernel.actor.Acting;
import se.hemvist.kernel.actor.ActorDirectory;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.time.HouseClock;

/** Puts the test's own things where the server's would be, and makes session beans transactional. */
final class BenchExtension implements Extension {

    private static final int BEFORE_THE_PRODUCT = 1;

    private final Bench bench;
    private final List<Class<?>> more;

    BenchExtension(Bench bench, Class<?>... more) {
        this.bench = bench;
        this.more = List.of(more);
    }

    void bindTransactions(@Observes BeforeBeanDiscovery discovery) {
        discovery
                .configureInterceptorBinding(Transactional.class)
                .methods()
                .forEach(method -> method.add(Nonbinding.Literal.INSTANCE));
        discovery.addAnnotatedType(BenchTransactions.class, "bench");
        more.forEach(type -> discovery.addAnnotatedType(type, "bench"));
    }

    <T> void asSessionBean(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> type) {
        Transactional.TxType wanted = Optional.ofNullable(
                        type.getAnnotatedType().getAnnotation(TransactionAttribute.class))
                .map(attribute -> Transactional.TxType.valueOf(attribute.value().name()))
                .orElse(Transactional.TxType.REQUIRED);
        type.configureAnnotatedType().add(new InTransaction(wanted)).add(ApplicationScoped.Literal.INSTANCE);
    }

    void addTheTestsOwn(@Observes AfterBeanDiscovery discovery) {
        replace(discovery, DataSource.class, bench.database()::source);
        replace(discovery, HouseClock.class, bench::clock);
        replace(discovery, Clock.class, bench::realClock, new AnnotationLiteral<RealTime>() {});
        discovery
                .addBean()
                .beanClass(Acting.class)
                .addTransitiveTypeClosure(Acting.class)
                .scope(Singleton.class)
                .alternative(true)
                .priority(BEFORE_THE_PRODUCT)
                .produceWith(instance -> bench.acting());
        discovery
                .addBean()
                .addType(ActorDirectory.class)
                .scope(Singleton.class)
                .produceWith(instance -> bench.directory());
        discovery.addBean().addType(Database.class).produceWith(instance -> bench.database());
    }

    private static <T> void replace(
            AfterBeanDiscovery discovery, Class<T> type, Supplier<T> own, Annotation... qualifiers) {
        discovery
                .<T>addBean()
                .addType(type)
                .addQualifiers(qualifiers)
                .scope(Singleton.class)
                .alternative(true)
                .priority(BEFORE_THE_PRODUCT)
                .produceWith(instance -> own.get());
    }

    private static final class InTransaction extends AnnotationLiteral<Transactional> implements Transactional {

        private final TxType wanted;

        InTransaction(TxType wanted) {
            this.wanted = wanted;
        }

        @Override
        public TxType value() {
            return wanted;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class[] rollbackOn() {
            return new Class[0];
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class[] dontRollbackOn() {
            return new Class[0];
        }
    }
}
