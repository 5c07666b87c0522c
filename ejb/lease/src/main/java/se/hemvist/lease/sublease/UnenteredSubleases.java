package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseLetters.Where;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.withdrawal.TakingBack;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.sublease.SubleaseEvent.NeverEntered;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredWish;

/** Subleases that are signed and that nobody moves in to. */
@Stateless
public class UnenteredSubleases {

    private static final Set<HeadLeaseState> HIRED = EnumSet.of(HeadLeaseState.SIGNED, HeadLeaseState.IN_FORCE);

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    CaseProgress cases;

    @Inject
    TakingBack takingBack;

    @Inject
    Holds flats;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Ends a lease before anybody has moved in. Rent is owed until its last day, and what else was due of it is cancelled; the flat
     * can be had from the day after, as long as the city goes on hiring it. The case waits for another home, or is over by the
     * tenant's wish or death; what ran for it follows, and those who work on it are told.
     *
     * @param withdrawnBy by whose wish the application is taken back with it; if it is not, the person waits for another home
     * @throws SubleaseRefusal.UnknownSublease  if there is no such sublease
     * @throws SubleaseRefusal.SubleaseNotThere unless it is signed and nobody has moved in
     * @throws se.hemvist.lease.unentered.UnenteredRefusal if the last day is another one than may be, nobody has written it to
     *     the tenant, or keys are out
     * @throws se.hemvist.intake.application.CaseRefusal if a day is still to come, before the signing or missing, or there is
     *     no reason
     */
    @Operation("sublease.end-unentered")
    public void end(
            SubleaseId id, Expected expected, UnenteredWish wish, Optional<WishedBy> withdrawnBy, String reason) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check();
        CaseFile file = cases.lock(sublease.about().caseId());
        boolean lives = wish.said().ground() != UnenteredGround.ESTATE;
        AfterUnentered after =
                new AfterUnentered(withdrawnBy, lives && !file.state().isEnd(), Input.text(reason, "reason"));
        NeverEntered ended = sublease.endUnentered(wish, after, clock.today());
        headLeases.begin(sublease.headLease(), ended.on());
        subleases.flush();
        settle(file, after, lives, ended.on());
        happened.fire(ended);
        free(sublease, ended.lease().lastDay());
        tell(ended, file);
    }

    private void settle(CaseFile file, AfterUnentered after, boolean lives, LocalDate on) {
        if (file.state() == CaseState.HOUSED && !lives) {
            cases.advance(file.id(), CaseState.WITHDRAWN, "ended-by-death", on);
        } else if (!file.state().isEnd()) {
            after.withdrawnBy().ifPresent(by -> takingBack.takeBack(file, new Withdrawal(by, on, after.reason())));
        }
        cases.homeNotEntered(
                file.id(), Occurrence.of(CaseProgress.HOME_NOT_ENTERED, on).because(after.reason()));
    }

    private void free(Sublease sublease, LocalDate lastDay) {
        HeadLeaseView head = headLeases.view(sublease.headLease());
        if (HIRED.contains(head.state())) {
            flats.emptied(sublease.flat(), head.hired().programme(), lastDay.plusDays(1));
        }
    }

    /** The others who work on the case; in trial and training the landlord, too, though not whose flat it was. */
    private void tell(NeverEntered ended, CaseFile file) {
        letters.sendToOthers("home-not-entered", cases.look(file.id()));
        if (ended.lease().programme() != Programme.HOUSING_FIRST) {
            letters.sendOutside(
                    "lease-not-entered",
                    ended.parties().landlord(),
                    file.id(),
                    new Where(
                            "subleases/" + ended.sublease().value(),
                            Optional.of(ended.lease().lastDay())));
        }
    }
}
