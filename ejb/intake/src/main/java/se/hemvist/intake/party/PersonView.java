package se.hemvist.intake.party;

import java.time.LocalDate;
import se.hemvist.kernel.number.IdentityNumber;

/** A person as those see them who may know who it is. */
public record PersonView(
        PersonId id, IdentityNumber identityNumber, String givenName, String familyName, boolean protectedIdentity) {

    /** As a form would name them. */
    public NewPerson named() {
        return new NewPerson(identityNumber, givenName, familyName, protectedIdentity);
    }

    /**
     * By what the person was known before.
     *
     * @param name  given and family names
     * @param until the first day on which the person was known by something else
     * @param by    the user who recorded that; the reason stands in the timelines of the person's cases
     */
    public record Former(IdentityNumber identityNumber, String name, How how, LocalDate until, String by) {

        /** How it came that the person is known otherwise. */
        public enum How {
            /** The person got another number: a personal number for a coordination number. */
            REPLACED,
            /** It was a second row for the same human. */
            MERGED
        }

        /** Nothing of who they are. */
        @Override
        public String toString() {
            return "Former[" + how + ", " + until + "]";
        }
    }

    /** Nothing of who they are. */
    @Override
    public String toString() {
        return "PersonView[" + id.value() + "]";
    }
}
