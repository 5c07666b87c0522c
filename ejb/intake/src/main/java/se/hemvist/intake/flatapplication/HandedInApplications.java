package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.NoFlatApplication;

/** All applications for flats. */
@ApplicationScoped
class HandedInApplications {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(FlatApplication application) {
        entities.persist(application);
    }

    /** @throws NoFlatApplication if the case did not begin with one */
    FlatApplication of(CaseId caseId) {
        return Optional.ofNullable(entities.find(FlatApplication.class, caseId)).orElseThrow(NoFlatApplication::new);
    }

    /** Those on which nobody has ruled, in cases that are not over. */
    List<FlatApplication> undecided() {
        return entities.createQuery(
                        """
                        select application from FlatApplication application, HousingCase housingCase
                        where housingCase.id = application.caseId and housingCase.state = RECEIVED
                            and application.decidedOn is null
                        """,
                        FlatApplication.class)
                .getResultList();
    }
}
