package se.hemvist.followup.moveout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.moveout.MoveOutAidRefusal.HelpAndNeedDiffer;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** What social services decided to help with before somebody moves out, as a fact. */
@Entity
@Table(name = "move_out_help")
class MoveOutHelp {

    @Id
    @Column(name = "help_id")
    private UUID id;

    @Version
    private long version;

    /** Given by the database: the order in which it was decided. */
    @SuppressWarnings("UnusedVariable")
    @Column(insertable = false, updatable = false)
    private long number;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private boolean manages;

    @Column(name = "moving_cost")
    private boolean movingCost;

    private boolean storage;

    private boolean cleaning;

    @Column(name = "decided_by")
    private String decidedBy;

    protected MoveOutHelp() {}

    private MoveOutHelp(AssignmentId assignment, HelpDecided decided) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.decidedOn = decided.on();
        this.manages = decided.manages();
        this.movingCost = decided.helps().contains(MovingHelp.MOVING_COST);
        this.storage = decided.helps().contains(MovingHelp.STORAGE);
        this.cleaning = decided.helps().contains(MovingHelp.CLEANING);
        this.decidedBy = Input.text(decided.decidedBy(), "decidedBy");
    }

    /**
     * It was decided.
     *
     * @throws MoveOutAidRefusal.NoNoticeNow unless notice is given, and the participant has not left
     * @throws HelpAndNeedDiffer if there is help for who manages, or none for who does not
     * @throws CaseRefusal       if the day is before the notice or still to come, or nobody is named who decided
     */
    static MoveOutHelp decided(AssignmentFile assignment, HelpDecided decided, LocalDate today) {
        ToldOfOtherHome.demandNotice(assignment, decided.on(), today);
        if (decided.manages() != decided.helps().isEmpty()) {
            throw new HelpAndNeedDiffer(decided.manages());
        }
        return new MoveOutHelp(assignment.assignment(), decided);
    }

    HelpDecided view() {
        Set<MovingHelp> helps = EnumSet.allOf(MovingHelp.class);
        helps.removeIf(help -> !isWith(help));
        return new HelpDecided(decidedOn, manages, helps, decidedBy);
    }

    private boolean isWith(MovingHelp help) {
        return switch (help) {
            case MOVING_COST -> movingCost;
            case STORAGE -> storage;
            case CLEANING -> cleaning;
        };
    }
}
