package se.hemvist.lease.jointmeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;

/**
 * A point of a joint action plan (gemensam handlingsplan).
 *
 * @param responsible who does it
 * @param due         by when
 */
@Embeddable
public record PlanItem(
        @Column(name = "what") String what,
        @Column(name = "responsible") String responsible,
        @Column(name = "due_on") LocalDate due) {

    /**
     * Lets pass what is whole.
     *
     * @param place in the plan, from 0
     * @throws se.hemvist.intake.application.CaseRefusal if a text is blank, or it is due before the meeting
     */
    PlanItem checked(LocalDate heldOn, int place) {
        String part = "plans/" + place;
        return new PlanItem(
                Input.text(what, part + "/what"),
                Input.text(responsible, part + "/responsible"),
                Input.notBefore(heldOn, due, part + "/dueOn"));
    }

    /** By when; the words are about a person. */
    @Override
    public String toString() {
        return "PlanItem[" + due + "]";
    }
}
