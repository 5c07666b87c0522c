package se.hemvist.kernel.setting;

import java.util.Set;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Contributed;

/** Who knows for which municipalities the house is there. */
@Contributed
public interface Served {

    /** All of them, in no order. */
    Set<Municipality> municipalities();
}
