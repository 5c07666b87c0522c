package se.hemvist.followup.moveout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.PhasePeriod;
import se.hemvist.followup.moveout.MoveOutAidRefusal.NoNoticeNow;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** That a participant under notice was told that another home can be applied for, as a fact. */
@Entity
@Table(name = "move_out_information")
class ToldOfOtherHome {

    @Id
    @Column(name = "information_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    @Column(name = "informed_on")
    private LocalDate informedOn;

    private String staff;

    protected ToldOfOtherHome() {}

    private ToldOfOtherHome(AssignmentId assignment, Informed informed) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.informedOn = informed.on();
        this.staff = Input.text(informed.staff(), "staff");
    }

    /**
     * It was told.
     *
     * @throws NoNoticeNow unless notice is given, and the participant has not left
     * @throws CaseRefusal if the day is before the notice or still to come, or nobody is named who told it
     */
    static ToldOfOtherHome told(AssignmentFile assignment, Informed informed, LocalDate today) {
        demandNotice(assignment, informed.on(), today);
        return new ToldOfOtherHome(assignment.assignment(), informed);
    }

    /**
     * A day under the notice that stands.
     *
     * @throws NoNoticeNow unless notice is given, and the participant has not left
     * @throws CaseRefusal if the day is before the notice or still to come
     */
    static void demandNotice(AssignmentFile assignment, LocalDate on, LocalDate today) {
        LocalDate since = assignment.phases().stream()
                .filter(period -> period.phase() == AssignmentState.WIND_DOWN
                        && period.ended().isEmpty())
                .map(PhasePeriod::start)
                .findFirst()
                .orElseThrow(() -> new NoNoticeNow(assignment.row().state()));
        Input.notAfter(today, Input.notBefore(since, on, "on"), "on");
    }

    Informed view() {
        return new Informed(informedOn, staff);
    }
}
