package se.hemvist.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.SessionFactory;
import se.hemvist.kernel.deadline.DeadlineKinds;

/**
 * Brings the schemas of all contexts to where the code needs them, in the order of the contexts, before anything else
 * starts; then checks that what is mapped here fits, and writes down the kinds of deadlines that the contexts publish.
 * Runs as the schemas' owner where one is named in the environment, and lets the runtime user read and write, no more.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    static final List<String> SCHEMAS = List.of("kernel", "intake", "lease", "followup");

    @Resource(lookup = "java:jboss/datasources/HemvistDS")
    DataSource source;

    @PersistenceUnit(unitName = "intake")
    EntityManagerFactory entities;

    @Inject
    DeadlineKinds kinds;

    @PostConstruct
    void migrate() {
        Optional<SchemaOwner> owner =
                SchemaOwner.of(System.getenv(), Optional.ofNullable(System.getProperty("hemvist.db.url")));
        SCHEMAS.forEach(schema -> migrate(schema, owner));
        owner.ifPresent(named -> named.grantTo(runtimeUser(), SCHEMAS));
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        kinds.store();
    }

    private void migrate(String schema, Optional<SchemaOwner> owner) {
        FluentConfiguration configuration =
                Flyway.configure(Thread.currentThread().getContextClassLoader());
        owner.ifPresentOrElse(
                named -> configuration.dataSource(named.url(), named.user(), named.password()),
                () -> configuration.dataSource(source));
        configuration
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate();
    }

    private String runtimeUser() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
