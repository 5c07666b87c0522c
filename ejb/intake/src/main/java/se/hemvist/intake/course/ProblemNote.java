package se.hemvist.intake.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.offer.OfferId;

/** A problem in a mediation, told of by the contact person; written once. */
@Entity
@Table(name = "mediation_problem")
class ProblemNote {

    @Id
    @Column(name = "problem_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "offer_id")
    private UUID mediation;

    @Column(name = "noted_on")
    private LocalDate on;

    @Column(name = "noted_by")
    private String by;

    @Column(name = "place")
    private int place;

    private String text;

    protected ProblemNote() {}

    private ProblemNote(OfferId mediation, NewProblem problem, String by, int place) {
        this.id = UUID.randomUUID();
        this.mediation = mediation.value();
        this.on = problem.on();
        this.by = by;
        this.place = place;
        this.text = Input.text(problem.text(), "text");
    }

    /**
     * @param place from 1, in the order of telling
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it says nothing
     */
    static ProblemNote told(OfferId mediation, NewProblem problem, String by, int place) {
        return new ProblemNote(mediation, problem, by, place);
    }

    ProblemView view() {
        return new ProblemView(on, by, text);
    }
}
