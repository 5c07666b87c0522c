package se.hemvist.lease.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.PartnerThere;
import se.hemvist.lease.partner.PartnerRefusal.NoPartnerRight;
import se.hemvist.lease.partner.PartnerRefusal.NotTheirRight;
import se.hemvist.lease.partner.PartnerRefusal.PartnerAnswerBuiltOn;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.termination.Endings;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;

/** The own right of a tenant's spouse or cohabitant to take over the lease (JB 12:47), where the tenant loses or leaves it. */
@Stateless
public class PartnerRights {

    private static final Set<TerminationState> EVICTING =
            EnumSet.of(TerminationState.EVICTION_APPLIED, TerminationState.EVICTION_ORDERED);

    @Inject
    SubleaseProgress subleases;

    @Inject
    Endings endings;

    @Inject
    SubleaseEnds ends;

    @Inject
    StandingRights standing;

    @Inject
    KeptRights rights;

    @Inject
    PartnerClock deadline;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    Postings postings;

    @Inject
    HouseClock clock;

    /**
     * They have said whether they want the lease. Who says nothing gives nothing up.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws NotTheirRight  if it is somebody else's
     * @throws PartnerRefusal.PartnerAnswerSettled if they have said before that they do not, or it is decided
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the notice or still to come
     */
    @Operation("partner-right.answer")
    public void answer(SubleaseId id, Expected expected, CoResidentId who, PartnerAnswer said) {
        change(
                id,
                expected,
                Optional.of(who),
                "partner-answered",
                said.on(),
                (right, lease) -> right.answer(said, lease, clock.today()));
    }

    /**
     * They have said something else, or on another day, than was recorded, while nothing rests on it: who does want the lease has the
     * right again where it stood. What was recorded stands in the timeline, with why it was wrong.
     *
     * @param reason why it was recorded so
     * @throws NoPartnerRight if nobody has such a right
     * @throws NotTheirRight  if it is somebody else's
     * @throws PartnerRefusal.PartnerNotAnswered   if nothing was recorded
     * @throws PartnerRefusal.PartnerAnswerSettled if it is decided
     * @throws PartnerRefusal.PartnerAnswerBuiltOn if an eviction has been applied for
     * @throws PartnerRefusal.PartnerTimeOver      if the landlord's time for the next step has passed meanwhile
     * @throws se.hemvist.intake.application.CaseRefusal if it was recorded so, a day is out of order, or it is not said why
     */
    @Operation("partner-right.correct-answer")
    public void correctAnswer(SubleaseId id, Expected expected, CoResidentId who, PartnerAnswer right, String reason) {
        CaseId about = subleases.look(id).about().caseId();
        change(id, expected, Optional.of(who), "partner-answered", right.on(), (kept, lease) -> {
            demandNoEviction(id);
            PartnerAnswer recorded = kept.correctAnswer(right, lease, clock.today());
            cases.note(
                    about,
                    Occurrence.of("partner-answer-corrected", recorded.on()).because(Input.text(reason, "reason")));
        });
    }

    private void demandNoEviction(SubleaseId id) {
        endings.last(id).map(TerminationFile::state).filter(EVICTING::contains).ifPresent(ending -> {
            throw new PartnerAnswerBuiltOn(ending);
        });
    }

    /**
     * The landlord does not agree, and has called on them to move.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws NotTheirRight  if it is somebody else's
     * @throws PartnerRefusal.PartnerRightNotThere if they were called on before, or do not want the lease
     * @throws PartnerRefusal.CalledTooLate        more than a month after the tenancy has ended
     * @throws se.hemvist.lease.termination.TerminationRefusal if nobody is called on so
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order, or it is not said why
     */
    @Operation("partner-right.call")
    public void call(SubleaseId id, Expected expected, CoResidentId who, PartnerCall made) {
        change(id, expected, Optional.of(who), "partner-called-on", made.on(), (right, lease) -> {
            postings.demandFree(made.delivery().postingNumber(), "postingNumber");
            right.call(made, lease, clock.today());
        });
    }

    /**
     * The landlord has referred it to the rent tribunal.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws PartnerRefusal.PartnerRightNotThere   if they were not called on before
     * @throws PartnerRefusal.PartnerReferredTooLate more than a month after the call, or the end of the lease if that is later
     */
    @Operation("partner-right.refer")
    public void refer(SubleaseId id, Expected expected, LocalDate on) {
        change(
                id,
                expected,
                Optional.empty(),
                "partner-right-referred",
                on,
                (right, lease) -> right.refer(on, lease, clock.today()));
    }

    /**
     * The landlord agrees that they take over the lease: the flat is theirs when the tenant has left.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws PartnerRefusal.PartnerRightNotThere if it is decided, or they do not want the lease
     */
    @Operation("partner-right.agree")
    public void agree(SubleaseId id, Expected expected, LocalDate on) {
        change(id, expected, Optional.empty(), "partner-takes-over", on, (right, lease) -> {
            right.agree(on, lease, clock.today());
            ends.keepFlat(id);
        });
    }

    /**
     * The rent tribunal has decided: the lease is prolonged for them, or not.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws PartnerRefusal.PartnerRightNotThere if it was not referred to it
     */
    @Operation("partner-right.decide")
    public void decide(SubleaseId id, Expected expected, LocalDate on, boolean prolonged) {
        decided(id, expected, on, prolonged, right -> right.decide(on, prolonged, clock.today()));
    }

    /**
     * The rent tribunal's decision has been appealed to Svea hovrätt by the side that it went against: that the lease is not prolonged
     * they appeal, that it is the landlord, before the tenant's keys are in. They stay until the court has decided.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws PartnerRefusal.PartnerRightNotThere unless the tribunal has decided, or once that was appealed
     * @throws se.hemvist.lease.dispute.DisputeRefusal.AppealedTooLate more than three weeks after the decision
     */
    @Operation("partner-right.appeal-decision")
    public void appeal(SubleaseId id, Expected expected, LocalDate on) {
        change(id, expected, Optional.empty(), "partner-decision-appealed", on, (right, lease) -> {
            right.appeal(on, clock.today());
            ends.keepFlatNoMore(id);
        });
    }

    /**
     * Svea hovrätt has decided: the lease is prolonged for them, or not. That is final.
     *
     * @throws NoPartnerRight if nobody has such a right
     * @throws PartnerRefusal.PartnerRightNotThere if the tribunal's decision was not appealed
     */
    @Operation("partner-right.decide-appeal")
    public void decideAppeal(SubleaseId id, Expected expected, LocalDate on, boolean prolonged) {
        decided(id, expected, on, prolonged, right -> right.decideAppeal(on, prolonged, clock.today()));
    }

    private void decided(
            SubleaseId id, Expected expected, LocalDate on, boolean prolonged, Consumer<PartnerRight> decision) {
        String what = prolonged ? "partner-takes-over" : "partner-right-refused";
        change(id, expected, Optional.empty(), what, on, (right, lease) -> {
            decision.accept(right);
            if (prolonged) {
                ends.keepFlat(id);
            }
        });
    }

    /**
     * Whether somebody has such a right, and how far it has come; what was written of people, only for those who are to know.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "partner-right.read", read = true)
    public PartnerRightView get(SubleaseId id) {
        Permit permit = access.permit(subleases.look(id));
        Optional<OwnRight> own = standing.of(id);
        Optional<PartnerRight> kept = rights.of(id);
        return new PartnerRightView(
                id,
                own.map(OwnRight::lacking).orElse(Optional.of(NoRight.NO_NOTICE)),
                kept.map(PartnerRight::file).or(() -> own.flatMap(OwnRight::holder)
                        .map(PartnerThere::coResident)
                        .map(there -> PartnerRightFile.untouched(id, there))),
                own.filter(right -> right.lacking().isEmpty()).flatMap(right -> kept.or(
                                () -> right.holder().map(there -> PartnerRight.arisen(id, there.coResident())))
                        .flatMap(one -> one.actBy(right.lease()))),
                permit.sees("words"));
    }

    private void change(
            SubleaseId id,
            Expected expected,
            Optional<CoResidentId> who,
            String what,
            LocalDate on,
            BiConsumer<PartnerRight, LostLease> step) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        OwnRight own = standing.of(id).orElseThrow(() -> new NoPartnerRight(NoRight.NO_NOTICE));
        own.lacking().ifPresent(why -> {
            throw new NoPartnerRight(why);
        });
        CoResidentId holder = own.holder().map(PartnerThere::coResident).orElseThrow();
        who.filter(named -> !named.equals(holder)).ifPresent(named -> {
            throw new NotTheirRight(named);
        });
        Optional<PartnerRight> kept = rights.of(id);
        expected.check();
        PartnerRight right = kept.orElseGet(() -> PartnerRight.arisen(id, holder));
        step.accept(right, own.lease());
        if (kept.isEmpty()) {
            rights.add(right);
        }
        rights.flush();
        deadline.follow(id, on);
        cases.note(file.about().caseId(), Occurrence.of(what, on));
    }
}
