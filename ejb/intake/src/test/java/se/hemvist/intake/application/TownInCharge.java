package se.hemvist.intake.application;

import se.hemvist.intake.Town;
import se.hemvist.kernel.deadline.OwnWork;
import se.hemvist.kernel.outbox.InCharge;

/** Who is in charge of a town's cases, as the house tells the kernel. */
public final class TownInCharge {

    private TownInCharge() {}

    /** To be asked in a transaction. */
    public static InCharge of(Town town) {
        return town.<InCharge, InCharge>ask(Addressees.class, who -> who);
    }

    /** Whose cases are whose; to be asked in a transaction. */
    public static OwnWork own(Town town) {
        return town.<OwnWork, OwnWork>ask(Addressees.class, who -> who);
    }
}
