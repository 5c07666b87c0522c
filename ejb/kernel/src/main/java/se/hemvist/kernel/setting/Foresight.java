package se.hemvist.kernel.setting;

import java.util.Set;
import se.hemvist.kernel.store.Contributed;

/** Who knows what some settings do to what is open. Each context publishes its own as beans. */
@Contributed
public interface Foresight {

    /** The names of the settings that it knows of. */
    Set<String> settings();

    /** What would be otherwise if the value were set. */
    Prospect foresee(Supposition supposition);
}
