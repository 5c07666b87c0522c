package se.hemvist.intake.newhome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.store.Sql;

/** The homes that people have had through a case. */
@ApplicationScoped
class FormerHomes {

    private static final String LAST =
            """
            select company_id from intake.offer join intake.flat on flat_id = chosen_flat_id
             where case_id = ? and offer.state = 'CONTRACTED'
             order by chosen_on desc limit 1
            """;

    @Inject
    Sql sql;

    /** The company of the flat that was signed for last. */
    Optional<OrganisationId> companyOf(CaseId caseId) {
        return sql.one(LAST, row -> new OrganisationId(Sql.uuid(row, "company_id")), caseId.value());
    }
}
