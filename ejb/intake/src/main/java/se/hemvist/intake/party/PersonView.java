package se.hemvist.intake.party;

import se.hemvist.kernel.number.IdentityNumber;

/** A person as those see them who may know who it is. */
public record PersonView(
        PersonId id, IdentityNumber identityNumber, String givenName, String familyName, boolean protectedIdentity) {

    /** As a form would name them. */
    public NewPerson named() {
        return new NewPerson(identityNumber, givenName, familyName, protectedIdentity);
    }

    /** Nothing of who they are. */
    @Override
    public String toString() {
        return "PersonView[" + id.value() + "]";
    }
}
