package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.kernel.number.Municipality;

/** Who an organisation is, for those who work on a case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Directory {

    @Inject
    RegisteredOrganisations organisations;

    @Inject
    AdmittedAccounts accounts;

    /** What an organisation must be to have a part in a case: of one of the kinds, and taking part on the day. */
    public record Demand(Municipality municipality, Set<OrganisationKind> kinds, LocalDate day) {}

    /**
     * The organisation, if it is what the part demands.
     *
     * @param field what the caller named it by, for the refusal
     * @throws PartyRefusal.NotSuchAnOrganisation if it is unknown, of another municipality or kind, or not taking part
     *     on the day
     */
    public OrganisationView require(OrganisationId id, Demand demand, String field) {
        return organisations
                .find(id)
                .filter(organisation -> organisation.municipality().equals(demand.municipality()))
                .map(Organisation::view)
                .filter(view -> demand.kinds().contains(view.nature().kind()))
                .filter(view -> view.valid().covers(demand.day()))
                .orElseThrow(() -> new PartyRefusal.NotSuchAnOrganisation(demand.kinds(), field));
    }

    public Optional<OrganisationView> find(OrganisationId id) {
        return organisations.find(id).map(Organisation::view);
    }

    /** The municipality's organisations of the kinds, in the order of their codes, past ones among them. */
    public List<OrganisationView> of(Municipality municipality, Set<OrganisationKind> kinds) {
        return organisations.in(municipality, kinds).stream()
                .map(Organisation::view)
                .toList();
    }

    /** The municipality's housing agency (bostadsförmedlingen) on the day; none where it mediates no flats. */
    public Optional<OrganisationId> agency(Municipality municipality, LocalDate day) {
        return of(municipality, Set.of(OrganisationKind.HOUSING_AGENCY)).stream()
                .filter(agency -> agency.valid().covers(day))
                .map(OrganisationView::id)
                .findFirst();
    }

    /** What the sections of an organisation are called on the day; nothing where it has told of none at all. */
    public Optional<Set<String>> sections(OrganisationId id, LocalDate day) {
        List<OrganisationSection> theirs = organisations.sections(id);
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(theirs.stream()
                        .filter(section -> section.isThere(day))
                        .map(section -> section.section().name())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the user's account is in the organisation. */
    public boolean worksAt(String user, OrganisationId organisation) {
        return accounts.find(user)
                .map(Account::organisation)
                .filter(organisation::equals)
                .isPresent();
    }
}
