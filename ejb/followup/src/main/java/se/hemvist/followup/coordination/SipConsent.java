package se.hemvist.followup.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the participant lets the staff tell somebody, so that a coordinated individual plan can be made.
 *
 * @param on       the day on which the consent was given
 * @param receiver who may be told
 */
@Embeddable
public record SipConsent(@Column(name = "given_on") LocalDate on, @Column(name = "receiver") String receiver) {

    /** Whether that one may be told by the day; how it is spaced and whether in capitals makes no difference. */
    boolean lets(String called, LocalDate day) {
        return !on.isAfter(day) && receiver.strip().equalsIgnoreCase(called.strip());
    }

    /** When; who is told says something of the person. */
    @Override
    public String toString() {
        return "SipConsent[" + on + "]";
    }
}
