package se.hemvist.intake.party;

import se.hemvist.kernel.number.IdentityNumber;

/**
 * A person as a referral names them.
 *
 * @param protectedIdentity whether their data are protected (skyddade personuppgifter), in any of the three ways
 */
public record NewPerson(IdentityNumber identityNumber, String givenName, String familyName, boolean protectedIdentity) {

    /** Nothing of who they are. */
    @Override
    public String toString() {
        return "NewPerson[" + identityNumber.masked() + "]";
    }
}
