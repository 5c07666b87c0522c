package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.assignment.TakenOverAssignments;
import se.hemvist.followup.checkpoint.TakenOverStays;
import se.hemvist.followup.takeover.TakeoverOutcome.Entered;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.followup.takeover.TakeoverRow.Home;
import se.hemvist.followup.takeover.TakeoverRow.Lived;
import se.hemvist.followup.takeover.TakeoverRow.Whose;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.takeover.RunningHome;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.intake.takeover.RunningHomes;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat;
import se.hemvist.kernel.deadline.PastDeadlines;
import se.hemvist.lease.absence.TakenOverAbsences;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.RunningLeases;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.training.TakenOverConversions;
import se.hemvist.lease.waiver.TakenOverWaivers;

/** Takes over one lease through all contexts, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeaseDesk {

    @Inject
    Persons persons;

    @Inject
    RunningHomes homes;

    @Inject
    Holds flats;

    @Inject
    RunningLeases leases;

    @Inject
    TakenOverAbsences absences;

    @Inject
    TakenOverWaivers waivers;

    @Inject
    TakenOverConversions conversions;

    @Inject
    TakenOverAssignments assignments;

    @Inject
    TakenOverStays stays;

    @Inject
    TakenOverLeases takenOver;

    @Inject
    PastDeadlines deadlines;

    /**
     * Enters the lease with all that goes with it; nothing if it has been taken over before.
     *
     * @throws se.hemvist.kernel.rule.Refusal if one of the contexts refuses it
     */
    Optional<Taken> take(TakeoverRow row, Sender sender) {
        RunningHome home = home(row, sender);
        OrganisationId landlord = home.flat().company();
        Optional<PersonView> person =
                persons.known(sender.municipality(), row.whose().person().identityNumber());
        if (person.map(view -> known(row, view, landlord))
                .filter(takenOver::has)
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(enter(row, home, sender));
    }

    private Taken enter(TakeoverRow row, RunningHome home, Sender sender) {
        RunningHomes.Entered entered = homes.enter(home, sender.today());
        CaseFile file = entered.file();
        TakenOver over =
                leases.enter(file, flats.look(entered.flat()), row.home().lease(), sender.today());
        Lived lived = row.home().lived();
        absences.enter(over, lived.away());
        waivers.enter(over, lived.waiver());
        row.course().assignment().ifPresent(since -> assignments.enter(over, since));
        if (FollowUpPlan.of(row.whose().programme(), sender.today()).rule().byCheckpoint()) {
            stays.enter(over, row.course().checkpoint());
        }
        lived.conversion().ifPresent(conversion -> conversions.enter(over, conversion));
        lived.goesOn().ifPresent(decision -> stays.goesOn(over, decision));
        takenOver.add(
                over,
                known(row, persons.get(file.person().orElseThrow()), home.flat().company()),
                row.whose().reference().orElse(file.number().value()));
        int past = deadlines.takeOver(file.id().value(), sender.today());
        return new Taken(
                row.line(),
                Optional.of(new Entered(file.id(), file.number(), Optional.of(over.sublease())))
                        .filter(kept -> !file.isHiddenFrom(sender.actor())),
                past,
                assumed(row.home().lease().signing()));
    }

    private static Known known(TakeoverRow row, PersonView person, OrganisationId landlord) {
        return new Known(
                row.whose().programme(),
                person.id(),
                landlord,
                row.home().flat().number());
    }

    /** Where the list does not say what the flat costs the head tenant, it is taken to be the rent of who lives there. */
    private static Optional<Money> assumed(SigningRecord signing) {
        return Optional.of(signing.agreed().monthlyRent())
                .filter(rent -> signing.standsOn().rent().headRent().isEmpty());
    }

    private static RunningHome home(TakeoverRow row, Sender sender) {
        Home home = row.home();
        RunningLease lease = home.lease();
        NewFlat flat = new NewFlat(
                sender.municipality(),
                new NewFlat.Owner(
                        sender.landlord(home.flat()), Optional.of(home.flat().number())),
                home.address(),
                home.size(),
                new NewFlat.LettingTerms(
                        lease.signing()
                                .standsOn()
                                .rent()
                                .headRent()
                                .orElse(lease.signing().agreed().monthlyRent()),
                        lease.signing().head().start()));
        return new RunningHome(
                row.whose().programme(), row.whose().person(), sender.parties(row.parts()), flat, course(row));
    }

    private static RunningHome.Course course(TakeoverRow row) {
        Whose whose = row.whose();
        RunningLease lease = row.home().lease();
        LocalDate first = Stream.concat(
                        Stream.of(lease.signing().agreed().on()), row.course().home().map(Runs::decidedOn).stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new RunningHome.Course(
                new ReceivedApplication(whose.appliedOn().orElse(first), null),
                whose.owner(),
                row.course().home(),
                row.course().support(),
                lease.moveIn().on());
    }
}
