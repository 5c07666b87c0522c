package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.ChoiceTimes.WorkingDaysToChoose;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;

/**
 * What another time to choose would do. An offer that has been made keeps its last day, and is told to compare with: the
 * day that it would have had. One whose landlord has yet to answer comes under the new time, if that is in force by then.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChoiceForesight implements Foresight {

    @Inject
    ChoiceTimes times;

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(WorkingDaysToChoose.ANSWER, WorkingDaysToChoose.HOLD);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        List<Offer> open = offers.notYetChosen(supposition.municipality(), programmes(supposition));
        Function<CaseId, CaseFile> files =
                cases.look(open.stream().map(Offer::caseId).toList());
        List<Touched> touched = open.stream()
                .flatMap(offer -> touched(supposition, offer, files.apply(offer.caseId())).stream())
                .toList();
        long keep = open.stream().filter(offer -> !isToCome(offer)).count();
        return new Prospect(
                "ChoicePolicy",
                Reach.NEW_ONLY,
                List.of(supposition.figure("working-days"), new Figure("offers-that-keep-their-day", keep, keep)),
                touched);
    }

    private static Set<Programme> programmes(Supposition supposition) {
        return supposition.wish().name().equals(WorkingDaysToChoose.HOLD)
                ? EnumSet.of(Programme.HOUSING_FIRST)
                : EnumSet.of(Programme.TRIAL, Programme.TRAINING);
    }

    private Optional<Touched> touched(Supposition supposition, Offer offer, CaseFile file) {
        LocalDate before = isToCome(offer) ? asIfOffered(supposition, offer, supposition.now()) : offer.heldUntil();
        LocalDate after = isToCome(offer)
                ? asIfOffered(supposition, offer, supposition.then())
                : offer.heldUntil(policy(supposition, offer, supposition.then()));
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Touched(
                        file.whose(),
                        kind(before, after, supposition.today()),
                        before.toString(),
                        after.toString(),
                        !isToCome(offer)));
    }

    private LocalDate asIfOffered(Supposition supposition, Offer offer, Values values) {
        return policy(supposition, offer, values).heldUntil(supposition.from());
    }

    private ChoicePolicy policy(Supposition supposition, Offer offer, Values values) {
        return times.on(offer.programme(), supposition.municipality(), supposition.from(), values)
                .rule();
    }

    /** Whether its landlord has yet to answer, so that it is not made. */
    private static boolean isToCome(Offer offer) {
        return offer.state() == OfferState.INQUIRY_SENT;
    }

    private static String kind(LocalDate before, LocalDate after, LocalDate today) {
        if (after.isBefore(today)) {
            return "WOULD_HAVE_LAPSED";
        }
        return after.isBefore(before) ? "ANSWER_EARLIER" : "ANSWER_LATER";
    }
}
