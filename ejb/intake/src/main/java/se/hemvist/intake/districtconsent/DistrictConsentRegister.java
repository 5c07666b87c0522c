package se.hemvist.intake.districtconsent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.districtconsent.DistrictConsentView.Parties;
import se.hemvist.intake.districtconsent.DistrictConsentView.Question;
import se.hemvist.intake.districtconsent.DistrictConsentView.Within;
import se.hemvist.intake.mediation.MediationFile;
import se.hemvist.intake.mediation.MediationFiles;
import se.hemvist.intake.mediation.MediationRefusal;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/**
 * Reading what districts have been asked and have answered. The district that is asked sees the number of the case, the
 * address and a summary of the need, and nothing else of the person.
 */
@Stateless
public class DistrictConsentRegister {

    @Inject
    AskedConsents consents;

    @Inject
    ConsentNeeds needs;

    @Inject
    MediationFiles mediations;

    @Inject
    CaseProgress progress;

    @Inject
    Holds holds;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * One of them.
     *
     * @throws DistrictConsentRefusal.UnknownConsent if there is none by that id
     */
    @Operation(value = "district-consent.read", read = true)
    public DistrictConsentView get(DistrictConsentId id) {
        DistrictConsent consent = consents.get(id);
        CaseFile file = progress.look(consent.caseId());
        return seen(consent, file, access.permit(new AskedDistrict(consent, file)));
    }

    /**
     * Those in which the caller's organisation has a part, of the cases that the caller may know of: what waits for an
     * answer at the top, the longest first.
     */
    @Operation(value = "district-consent.list", read = true)
    public Page<DistrictConsentView> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<DistrictConsentView> list(Member member, PageRequest request) {
        UUID organisation = member.organisation();
        Set<UUID> unknown = hidden.from(member.actor());
        List<DistrictConsentView> rows = consents.of(organisation, unknown, request).stream()
                .map(consent -> seen(consent, progress.look(consent.caseId()), member.permit()))
                .toList();
        return new Page<>(rows, consents.count(organisation, unknown), request);
    }

    /**
     * How a mediation stands to the district in whose area its flat lies, and what is out of order.
     *
     * @throws MediationRefusal.UnknownMediation if there is none by that id
     */
    @Operation(value = "district-consent.standing", read = true)
    public DistrictConsentStanding of(OfferId id) {
        MediationFile mediation = mediations.look(id);
        CaseFile file = mediation.housingCase();
        Permit permit = access.permit(file);
        Optional<ConsentNeed> need = needs.of(file, mediation.offer().flat(), clock.today());
        Optional<DistrictConsent> consent = asked(mediation.offer());
        return new DistrictConsentStanding(
                need.map(DistrictConsentStanding.Needed::of),
                consent.map(asked -> seen(asked, file, permit)),
                need.map(any -> warnings(mediation, consent)).orElse(Set.of()));
    }

    /** That which was asked in this offer, or given before for this person and flat. */
    private Optional<DistrictConsent> asked(OfferFile offer) {
        return consents.of(offer.id())
                .or(() -> offer.housingCase().person().flatMap(person -> consents.given(person, offer.flat())));
    }

    private static Set<ConsentWarning> warnings(MediationFile mediation, Optional<DistrictConsent> consent) {
        Set<ConsentWarning> warnings = EnumSet.noneOf(ConsentWarning.class);
        OfferState now = mediation.offer().state();
        if (consent.isEmpty() && now != OfferState.INQUIRY_SENT && !now.next().isEmpty()) {
            warnings.add(ConsentWarning.NOT_ASKED);
        }
        if (mediation.presentedOn().filter(on -> isLate(consent, on)).isPresent()) {
            warnings.add(ConsentWarning.PRESENTED_BEFORE_ANSWER);
        }
        if (consent.filter(asked -> asked.state() == ConsentState.REFUSED).isPresent()) {
            warnings.add(ConsentWarning.REFUSED);
        }
        if (now == OfferState.CONTRACTED
                && consent.filter(asked -> asked.state() == ConsentState.GIVEN).isEmpty()) {
            warnings.add(ConsentWarning.SIGNED_WITHOUT_CONSENT);
        }
        return warnings;
    }

    private static boolean isLate(Optional<DistrictConsent> consent, LocalDate presentedOn) {
        return consent.map(asked -> asked.later(presentedOn)).orElse(true);
    }

    private DistrictConsentView seen(DistrictConsent consent, CaseFile file, Permit permit) {
        return new DistrictConsentView(
                consent.id(),
                consent.state(),
                new Question(
                        consent.askedOn(),
                        new Parties(consent.applicant(), consent.through(), consent.district()),
                        file.number().value(),
                        holds.look(consent.flat()).address().orElseThrow(),
                        Optional.of(consent.summary()).filter(text -> permit.sees("need"))),
                consent.answer().map(answer -> permit.sees("reasons") ? answer : answer.withoutReason()),
                Optional.of(new Within(consent.caseId(), consent.offer())).filter(known -> permit.sees("case")));
    }
}
