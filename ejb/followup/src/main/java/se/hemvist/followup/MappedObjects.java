package se.hemvist.followup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;

/** Checks at start, once the schema is migrated, that the entities fit it; the house does not open if they do not. */
@Singleton
@Startup
@DependsOn("hemvist-intake.jar#Migrations")
public class MappedObjects {

    @PersistenceUnit(unitName = "followup")
    EntityManagerFactory entities;

    @PostConstruct
    void check() {
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
