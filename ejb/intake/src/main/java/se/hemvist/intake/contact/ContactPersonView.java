package se.hemvist.intake.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Version;

/**
 * Whom one reaches at an organisation, as those see it who work with that organisation.
 *
 * @param head    who, where and for how long
 * @param person  how that person is reached
 * @param covers  who stands in and when, in the order of recording
 * @param warning that there are more at a time than there should be
 */
public record ContactPersonView(
        Head head, ReachedPerson person, Set<String> sections, List<Cover> covers, Optional<Warning> warning) {

    public ContactPersonView {
        sections = Set.copyOf(sections);
        covers = List.copyOf(covers);
    }

    /** Who, where and for how long; who came after, if somebody has. */
    public record Head(
            ContactPersonId id,
            OrganisationId organisation,
            ContactRole role,
            Validity valid,
            Optional<ContactPersonId> successor) {}

    /**
     * That an organisation should have one for all its sections, and has others at the same time.
     *
     * @param rule   in force on the first day
     * @param others those others
     */
    public record Warning(Version<OneContactPersonPolicy> rule, List<ContactPersonId> others) {

        public Warning {
            others = List.copyOf(others);
        }
    }
}
