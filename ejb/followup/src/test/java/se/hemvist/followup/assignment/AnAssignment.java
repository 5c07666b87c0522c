package se.hemvist.followup.assignment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Outlived;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.SignedTerms;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

import static se.hemvist.intake.application.Programme.HOUSING_FIRST;

/** Assignments for tests: sent on Monday 30 November 2026, phase 1 from 14 December, move-in planned for 1 February. */
public final class AnAssignment {

    public static final LocalDate ORDERED_ON = LocalDate.of(2026, 11, 30);
    public static final LocalDate PHASE_1_ON = LocalDate.of(2026, 12, 14);
    public static final LocalDate MOVE_IN = LocalDate.of(2027, 2, 1);

    static final PhaseOnePolicy POLICY =
            PhaseOnePolicy.HOUSING_FIRST.on(MOVE_IN).rule();

    private AnAssignment() {}

    public static AssignedCase about() {
        return new AssignedCase(
                CaseId.next(),
                CaseNumber.of(2026, 123),
                new Municipality("1480"),
                OrganisationId.next(),
                OrganisationId.next());
    }

    static NewAssignment order(AssignedCase about) {
        return new NewAssignment(
                about.caseId(),
                about.provider(),
                EnumSet.allOf(AssignmentItem.class),
                EnumSet.allOf(Goal.class),
                ORDERED_ON);
    }

    static Assignment ordered() {
        AssignedCase about = about();
        return Assignment.ordered(order(about), about);
    }

    static Assignment accepted() {
        Assignment assignment = ordered();
        assignment.accept(ORDERED_ON.plusDays(2), ORDERED_ON.plusDays(2));
        return assignment;
    }

    static Assignment inPhase1() {
        Assignment assignment = accepted();
        assignment.startPhase1(start(PHASE_1_ON, null), POLICY, PHASE_1_ON);
        return assignment;
    }

    static Assignment inPhase2(LocalDate movedIn) {
        Assignment assignment = inPhase1();
        assignment.goesWith(lease());
        assignment.moveIn(movedIn);
        return assignment;
    }

    /** One that came here with its lease on the given day, in phase 2. */
    static Assignment takenOver(LocalDate came) {
        AssignedCase about = about();
        LeasedCase leased = new LeasedCase(about.caseId(), about.number(), about.municipality());
        SubleaseParties parties = new SubleaseParties(
                about.administration(), about.provider(), OrganisationId.next(), OrganisationId.next());
        SubleaseId lease = SubleaseId.next();
        return Assignment.takenOver(
                about,
                came,
                new TakenOver(
                        new Signed(lease, leased, parties, new SignedTerms(HOUSING_FIRST, came, false), came),
                        new MovedIn(lease, leased, parties, HOUSING_FIRST, came),
                        new RunningLease.Since(Optional.empty(), Optional.empty(), Optional.empty()),
                        came));
    }

    static Assignment inPhase3(LocalDate own) {
        Assignment assignment = inPhase2(MOVE_IN);
        assignment.ownLease(own);
        return assignment;
    }

    static PhaseStart start(LocalDate on, String reason) {
        return new PhaseStart(on, MOVE_IN, reason);
    }

    static TiedLease lease() {
        return new TiedLease(SubleaseId.next(), OrganisationId.next());
    }

    /** One that is not taken on yet. */
    public static AssignmentFile fileOrdered() {
        return ordered().file();
    }

    /** One in phase 1. */
    public static AssignmentFile fileInPhase1() {
        return inPhase1().file();
    }

    /** One in phase 2 since the given day. */
    public static AssignmentFile fileInPhase2(LocalDate movedIn) {
        return inPhase2(movedIn).file();
    }

    /** The same, kept in the database. */
    public static AssignmentFile keptInPhase2(EntityManager entities, LocalDate movedIn) {
        Assignment assignment = inPhase2(movedIn);
        repository(entities).add(assignment);
        return assignment.file();
    }

    /** What the other packages use. */
    public static AssignmentProgress progress(EntityManager entities) {
        AssignmentProgress progress = new AssignmentProgress();
        progress.assignments = repository(entities);
        progress.outlived = new Outlived() {
            @Override
            public Optional<LocalDate> diedOn(CaseId id) {
                return Optional.empty();
            }

            @Override
            public Map<CaseId, LocalDate> all() {
                return Map.of();
            }
        };
        return progress;
    }

    static OrderedAssignments repository(EntityManager entities) {
        OrderedAssignments repository = new OrderedAssignments();
        repository.entities = entities;
        return repository;
    }
}
