package se.hemvist.followup.placement;

import java.time.LocalDate;

/** Something of a stay that the housing agency is to be told of. */
public record NewReport(LocalDate on, String summary) {

    /** When; the summary may be about a person. */
    @Override
    public String toString() {
        return "NewReport[" + on + "]";
    }
}
