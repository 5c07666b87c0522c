package se.hemvist.intake.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;

/**
 * Somebody at work, and how that person is reached.
 *
 * @param user the name to log in with; left out for one who does not work in the house
 */
@Embeddable
public record ReachedPerson(
        @Column(name = "user_name") @Nullable String user,
        @Column(name = "person_name") String name,
        @Column(name = "person_phone") String phone,
        @Column(name = "person_email") String email,
        @Column(name = "person_fax") @Nullable String fax) {

    /**
     * The same, if it says who and how.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if name, phone or e-mail is blank
     */
    ReachedPerson demandWhole(String field) {
        Input.text(name, field + "/name");
        Input.text(phone, field + "/phone");
        Input.text(email, field + "/email");
        return this;
    }

    /** Whether this is who logs in by that name. */
    boolean is(String other) {
        return other.equals(user);
    }

    /** Nothing of who it is. */
    @Override
    public String toString() {
        return "ReachedPerson[]";
    }
}
