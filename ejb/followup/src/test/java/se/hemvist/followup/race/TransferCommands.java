package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.Database;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.inspection.Jointly;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.Findings;
import se.hemvist.lease.transfer.OwnLeases;
import se.hemvist.lease.transfer.OwnerAnswer;
import se.hemvist.lease.transfer.OwnerInquiries;
import se.hemvist.lease.transfer.Postponement;
import se.hemvist.lease.transfer.TransferReviews;

/**
 * What is done to a lease that may become the tenant's own: in the night of its qualifying day, once the owner has agreed,
 * and in the night before the first day of the tenant's own.
 */
final class TransferCommands {

    /** The day after the qualifying one, eighteen months after the move-in. */
    private static final LocalDate TODAY = LocalDate.of(2028, 7, 5);

    private final TenancyCommands tenancy = TenancyCommands.movedIn();
    private final SubleaseId lease = tenancy.lease();

    /** The one begins where the other ends. */
    static Stream<Rivals> dueAndGranted() {
        TransferCommands transfer = new TransferCommands();
        transfer.tenancy.story().itIs(TODAY);
        Rivals due = transfer.due();
        transfer.grant();
        Rivals granted = transfer.granted();
        transfer.signAhead();
        Rivals begins = transfer.begins();
        TransferCommands left = new TransferCommands();
        left.tenancy.story().itIs(TODAY);
        left.grant();
        left.signAhead();
        left.tenancy.giveNotice();
        return Stream.of(due, granted, begins, left.leaves());
    }

    private Rivals due() {
        return rivals(
                "due tonight",
                night(),
                new LeaseCommand("begin the review", this::review),
                new LeaseCommand("give notice", tenancy::giveNotice),
                new LeaseCommand("tell of a long absence", this::away),
                new LeaseCommand("correct its first day", tenancy::correct));
    }

    private Rivals granted() {
        return rivals(
                "granted",
                new LeaseCommand("sign it over", this::sign),
                new LeaseCommand("put it off", this::postpone),
                new LeaseCommand("answer", this::answer),
                new LeaseCommand("wish to leave", tenancy::wish),
                new LeaseCommand("give notice", tenancy::giveNotice),
                new LeaseCommand("tell of a long absence", this::away),
                new LeaseCommand("correct its first day", tenancy::correct));
    }

    private Rivals begins() {
        return rivals(
                "signed, and the tenant's own from today on",
                LeaseCommand.night(tenancy.story().bench(), "T-29-OWN"),
                new LeaseCommand("sign it over", this::sign),
                new LeaseCommand("wish to leave", tenancy::wish),
                new LeaseCommand("give notice", tenancy::giveNotice),
                new LeaseCommand("tell of a long absence", this::away),
                new LeaseCommand("correct its first day", tenancy::correct));
    }

    private Rivals leaves() {
        return rivals(
                "signed, and under notice on the first day of the tenant's own",
                LeaseCommand.night(tenancy.story().bench(), "T-29-OWN"),
                new LeaseCommand("return the keys", tenancy::returnKeys),
                new LeaseCommand("take the notice back", tenancy::withdraw),
                new LeaseCommand("sign it over", this::sign),
                new LeaseCommand("tell of a long absence", this::away));
    }

    private Rivals rivals(String standing, LeaseCommand... commands) {
        return new Rivals(standing, tenancy.story().bench(), List.of(commands));
    }

    /** From the night of the qualifying day to the owner's yes. */
    private void grant() {
        night().act().run();
        review();
        letting(TransferReviews.class)
                .meetConditions(
                        lease,
                        new Findings(TODAY, true, true, "Hyran är betald", Optional.of("Liggaren förs inte här")));
        letting(Inspections.class)
                .record(
                        lease,
                        new InspectionRecord(
                                InspectionKind.TRANSFER,
                                TODAY,
                                "Kök och bad",
                                "Pärm 9",
                                Optional.of(new Jointly(true, true, true))));
        letting(OwnerInquiries.class).ask(lease, TODAY);
        answer();
    }

    private LeaseCommand night() {
        return LeaseCommand.night(tenancy.story().bench(), "T-29");
    }

    private void review() {
        letting(TransferReviews.class).start(lease, TODAY);
    }

    private void sign() {
        letting(OwnLeases.class).sign(lease, TODAY, TODAY);
    }

    /** As if that had been done some days ago, and last night were the one before the first day. */
    private void signAhead() {
        letting(OwnLeases.class).sign(lease, TODAY, TODAY.plusDays(1));
        Database database = tenancy.story().bench().database();
        database.execute("update lease.transfer set own_start = own_start - 1 where own_start is not null");
        database.execute(
                "update kernel.deadline set warn_on = warn_on - 1, due_on = due_on - 1 where kind = 'T-29-OWN'");
    }

    private void postpone() {
        letting(TransferReviews.class).postpone(lease, new Postponement(TODAY, "Hyran", Optional.empty()));
    }

    private void answer() {
        tenancy.story()
                .as("landlord-manager", OrganisationKind.HOUSING_COMPANY, OwnerInquiries.class)
                .answer(lease, new OwnerAnswer(TODAY, true, Optional.empty()));
    }

    /** Long enough to move the qualifying day. */
    private void away() {
        tenancy.story()
                .supportWorker(Absences.class)
                .record(lease, new NewAbsence(AwayDays.since(TODAY.minusDays(40)), "Sjukhus"));
    }

    private <B> B letting(Class<B> bean) {
        return tenancy.story().lettingOfficer(bean);
    }
}
