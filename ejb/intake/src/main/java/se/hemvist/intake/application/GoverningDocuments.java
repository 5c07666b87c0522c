package se.hemvist.intake.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.rule.RuleSet;

/** The documents that the programmes rest on (styrande dokument), for anyone who wants to read the rules. */
@Stateless
public class GoverningDocuments {

    @Inject
    Access access;

    /** All of them, the strongest first. */
    @Operation(value = "rule-set.list", read = true)
    public List<RuleSet> list() {
        access.permit(Related.installation());
        return RuleSets.ALL;
    }
}
