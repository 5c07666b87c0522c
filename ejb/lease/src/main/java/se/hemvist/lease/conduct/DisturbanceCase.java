package se.hemvist.lease.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.lease.conduct.DisturbanceView.Standing;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.sublease.SubleaseFile;

import static se.hemvist.lease.conduct.DisturbanceState.RESOLVED;

/**
 * A case of a disturbance in a sublease: begun by a report, joined by those that come while it runs, assessed, and taken up
 * the ladder as far as it needs; over when it is quiet again or leads to notice. A sublease has one at a time.
 */
@Entity
@Table(name = "disturbance")
class DisturbanceCase extends ReportedDisturbance {

    @ElementCollection
    @CollectionTable(name = "rectification_notice", joinColumns = @JoinColumn(name = "disturbance_id"))
    @OrderColumn(name = "place")
    private List<RectificationNotice> notices = new ArrayList<>();

    protected DisturbanceCase() {}

    private DisturbanceCase(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        super(sublease, programme, number, today);
    }

    /**
     * One that begins today, with its first report to come.
     *
     * @param number from 1, in the order in which those of the sublease begin
     */
    static DisturbanceCase opened(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        return new DisturbanceCase(sublease, programme, number, today);
    }

    /**
     * Whether what is told now belongs in it: as long as it goes on, and, where what happens again ends the stay, after the
     * tenant was called on to stop as well.
     */
    boolean takesReports() {
        return steps().rule().leadFrom(state()) && (state() != RESOLVED || !notices.isEmpty());
    }

    List<RectificationNotice> notices() {
        return List.copyOf(notices);
    }

    DisturbanceView view(Permit permit) {
        return new DisturbanceView(
                standing(),
                permit.sees("reports") ? reportsSeen() : List.of(),
                permit.sees("assessments") ? assessments() : List.of());
    }

    Standing standing() {
        return new Standing(id(), sublease(), version(), state(), openedOn(), severity());
    }
}
