package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** All facts; only added to. */
@ApplicationScoped
class Facts {

    private static final String ADD =
            """
            insert into followup.fact
                (kind, municipality, subject, administration, provider, happened_on, detail, occasion)
            values (:kind, :municipality, :subject, cast(nullif(:administration, '') as uuid),
                    cast(nullif(:provider, '') as uuid), :on, :detail, :occasion)
            on conflict on constraint fact_once do nothing
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Keeps the fact, unless it is known. */
    void add(Fact fact) {
        Fact.About about = fact.about();
        entities.createNativeQuery(ADD)
                .setParameter("kind", fact.kind().name())
                .setParameter("municipality", about.municipality().code())
                .setParameter("subject", about.subject())
                .setParameter("administration", text(about.administration()))
                .setParameter("provider", text(about.provider()))
                .setParameter("on", fact.on())
                .setParameter("detail", fact.detail())
                .setParameter("occasion", fact.occasion())
                .executeUpdate();
    }

    /** Where anything has happened, in the order of the codes. */
    List<Municipality> municipalities() {
        List<?> codes = entities.createNativeQuery("select distinct municipality from followup.fact order by 1")
                .getResultList();
        return codes.stream().map(code -> new Municipality((String) code)).toList();
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }
}
