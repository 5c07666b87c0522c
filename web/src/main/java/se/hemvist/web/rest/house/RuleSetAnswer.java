package se.hemvist.web.rest.house;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.rule.RuleSet;
import se.hemvist.kernel.rule.Standing;

/** A governing document as the contract tells it. */
public record RuleSetAnswer(
        String title,
        Standing standing,
        AdoptionAnswer adoption,
        List<String> boundBodies,
        List<DocumentAnswer> documents) {

    static RuleSetAnswer of(RuleSet ruleSet) {
        return new RuleSetAnswer(
                ruleSet.title(),
                ruleSet.standing(),
                AdoptionAnswer.of(ruleSet.adoption()),
                ruleSet.appliesTo(),
                ruleSet.reading().links().stream().map(DocumentAnswer::of).toList());
    }

    /**
     * Who stands behind it.
     *
     * @param revisedOn left out if it has not been revised
     */
    public record AdoptionAnswer(String by, String owner, LocalDate validFrom, @Nullable LocalDate revisedOn) {

        static AdoptionAnswer of(RuleSet.Adoption adoption) {
            return new AdoptionAnswer(
                    adoption.by(),
                    adoption.owner(),
                    adoption.validFrom(),
                    adoption.revisedOn().orElse(null));
        }
    }

    /**
     * A related document.
     *
     * @param href left out if it is not published
     */
    public record DocumentAnswer(String title, @Nullable URI href) {

        static DocumentAnswer of(RuleSet.Link link) {
            return new DocumentAnswer(link.title(), link.address().orElse(null));
        }
    }
}
