package se.hemvist.intake.mediation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.mediation.MediationView.About;
import se.hemvist.intake.mediation.MediationView.Standing;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;

/**
 * Reading mediations; the landlord sees its own flats and what is presented to it, and neither which case it is nor the
 * background that the agency has asked for.
 */
@Stateless
public class MediatedFlats {

    @Inject
    BegunMediations mediations;

    @Inject
    OfferProgress offers;

    @Inject
    Holds holds;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    /**
     * One mediation.
     *
     * @throws MediationRefusal.UnknownMediation if there is none by that id
     */
    @Operation(value = "mediation.read", read = true)
    public MediationView get(OfferId id) {
        Mediation mediation = mediations.get(id);
        OfferFile offer = offers.look(id);
        return seen(mediation, offer, access.permit(mediation.of(offer)));
    }

    /** Those in which the caller's organisation has a part, of the cases that the caller may know of, the latest first. */
    @Operation(value = "mediation.list", read = true)
    public Page<MediationView> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<MediationView> list(Member member, PageRequest request) {
        UUID organisation = member.organisation();
        Set<UUID> unknown = hidden.from(member.actor());
        List<MediationView> rows = mediations.of(organisation, unknown, request).stream()
                .map(mediation -> seen(mediation, offers.look(mediation.offer()), member.permit()))
                .toList();
        return new Page<>(rows, mediations.count(organisation, unknown), request);
    }

    private MediationView seen(Mediation mediation, OfferFile offer, Permit permit) {
        CaseFile file = offer.housingCase();
        OfferView.OfferHead head = offer.head();
        return new MediationView(
                new Standing(head.id(), head.state(), head.reservedOn(), head.heldUntil()),
                holds.look(offer.flat()),
                new About(
                        file.programme(),
                        Optional.of(file.head()).filter(known -> permit.sees("case")),
                        mediation.askedBackground().filter(asked -> permit.sees("background"))),
                mediation.course(),
                mediation.presentation().filter(shown -> permit.sees("presentation")));
    }
}
