package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.ground.EndedAids;
import se.hemvist.lease.ground.Evidences;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal;
import se.hemvist.lease.ground.StopDecisions;
import se.hemvist.lease.household.Households;
import se.hemvist.lease.notice.NoticePeriods;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.tenure.TenureRecords;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;

/** The notice that ends a sublease (uppsägning): its ground, its writing and its service. */
@Stateless
public class Terminations {

    @Inject
    TerminationDesk desk;

    @Inject
    LandlordLetters landlords;

    @Inject
    RecordedTerminations terminations;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Persons persons;

    @Inject
    SubleaseEnds ends;

    @Inject
    Evidences evidences;

    @Inject
    StopDecisions stops;

    @Inject
    EndedAids aids;

    @Inject
    TenureRecords tenures;

    @Inject
    Households households;

    @Inject
    Access access;

    @Inject
    Postings postings;

    @Inject
    HouseClock clock;

    /**
     * Records why a sublease is to end.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal if there is no such sublease, or it is not in force
     * @throws TerminationUnderWay                       if it is being ended already
     * @throws GroundRefusal.GroundNotUsed          if the programme does not end a sublease for it
     * @throws GroundRefusal.MisconductNotShown     if misconduct is not repeated, documented and called on
     * @throws GroundRefusal.NotSoSerious           if it is for a particularly serious event that is not on record
     * @throws GroundRefusal.RentNotKnown           if the ledger is not kept in the house, so that nobody knows what is paid
     * @throws GroundRefusal.RentNotForfeited       if no rent is late enough, or nobody has called on the tenant to pay
     * @throws GroundRefusal.TrialNotThatLong       if a trial is to be broken off for its length too soon
     * @throws GroundRefusal.DeathNotRegistered     if it is for a death that is not registered, or with another day
     * @throws GroundRefusal.AidGoesOn              if it is for the end of the aid, and a decision on the home runs
     * @throws GroundRefusal.EndNotDecided          if it is, and nobody has decided so, or last that it goes on
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order, or something is not said
     */
    @Operation("termination.record-ground")
    public void recordGround(SubleaseId id, GroundRecord ground) {
        desk.lock(id);
        terminations.demandNoneUnderWay(id);
        Optional<Termination> earlier = terminations.last(id);
        Termination recorded = Termination.recorded(
                ends.inForce(id), ground, evidences.of(id, ground.ground(), ground.on()), clock.today());
        ground.demandDeath(persons.death(subleases.tenant(id)).map(Death::on));
        stops.demandDecided(id, ground);
        aids.demandEnded(recorded.about().leased().caseId(), ground);
        earlier.ifPresent(recorded::after);
        terminations.add(recorded);
        desk.done(recorded, Occurrence.of("termination-ground-recorded", ground.on()));
    }

    /**
     * The notice is written; both last days are computed as if it were given at once.
     *
     * @throws TerminationRefusal.NoTermination       if no ground is recorded
     * @throws TerminationRefusal.TerminationNotThere if it is written already
     * @throws TerminationRefusal.TermNotAgreed       if it names another agreed time than that of the lease
     * @throws TerminationRefusal.NotForfeited        if it is before time and the ground forfeits nothing
     * @throws TerminationRefusal.NotMisconduct       if a ground of forfeiture is named that the notice is not for
     * @throws GroundRefusal.KnownTooLong             if that has been known for too long
     */
    @Operation("termination.prepare-notice")
    public void prepareNotice(SubleaseId id, Expected expected, PreparedNotice written) {
        Termination termination = desk.take(id, expected);
        LeaseFacts lease = subleases.facts(id);
        termination.prepare(
                written.ofLease(lease.agreed().through()),
                evidences.owed(id, termination.ground(), written.on()),
                clock.today());
        desk.done(termination, Occurrence.of("notice-written", written.on()));
    }

    /**
     * The notice has reached the other side: the sublease is under notice, the support winds down, and all who work on the
     * case are told; in trial and training the landlord, too.
     *
     * @throws TerminationRefusal if it is not written or served before, or was not served as the Act says
     */
    @Operation("termination.serve")
    public void serve(SubleaseId id, Expected expected, Delivery service) {
        Termination termination = desk.take(id, expected);
        postings.demandFree(service.ownPosting().orElse(null), "postingNumber");
        termination.serve(service, evidences.of(id, termination.ground(), service.on()), clock.today());
        ends.giveNotice(id, service.on());
        desk.exclude(termination.file(), service.on());
        desk.done(
                termination,
                Occurrence.of("notice-given", service.on()).by("NoticePeriods", NoticePeriods.on(service.on())));
        desk.tell(termination, "notice-given");
        landlords.ends(termination.file());
    }

    /**
     * It is taken back, and the sublease goes on.
     *
     * @throws TerminationRefusal.TerminationNotThere once the tenant has left, or it came to nothing
     */
    @Operation("termination.withdraw")
    public void withdraw(SubleaseId id, Expected expected, Withdrawal withdrawal) {
        Termination termination = desk.take(id, expected);
        boolean served = termination.state().isUnderNotice();
        termination.withdraw(withdrawal, clock.today());
        if (served) {
            desk.goesOn(termination, withdrawal.on());
        }
        desk.done(termination, Occurrence.of("termination-withdrawn", withdrawal.on()));
    }

    /**
     * Whether an ending was ever begun.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "termination.read", read = true)
    public boolean isThere(SubleaseId id) {
        access.permit(subleases.look(id));
        return terminations.last(id).isPresent();
    }

    /**
     * The last ending of a sublease, whether it came to something or not; why, only for those who are to know.
     *
     * @throws TerminationRefusal.NoTermination if none was begun
     */
    @Operation(value = "termination.read", read = true)
    public TerminationView get(SubleaseId id) {
        Permit permit = access.permit(subleases.look(id));
        boolean withWords = permit.sees("words");
        Termination termination = terminations.get(id);
        TerminationFile file = termination.file();
        return new TerminationView(
                file,
                file.right(day -> tenures.on(id, day)).filter(right -> withWords),
                Optional.of(households.partner(id, file.ground().on())).filter(there -> withWords),
                withWords ? termination.daysBefore() : List.of(),
                withWords);
    }
}
