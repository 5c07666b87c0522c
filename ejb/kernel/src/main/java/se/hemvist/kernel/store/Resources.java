package se.hemvist.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import javax.sql.DataSource;

/** Makes beans of what the kernel is lent. */
@ApplicationScoped
class Resources {

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        return Lent.byName("java:jboss/datasources/HemvistDS", DataSource.class);
    }

    @Produces
    @RealTime
    Clock realTime() {
        return Clock.systemUTC();
    }
}
