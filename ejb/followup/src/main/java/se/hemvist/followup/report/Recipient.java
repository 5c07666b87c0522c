package se.hemvist.followup.report;

import java.io.Serializable;
import java.util.UUID;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.kernel.number.Municipality;

/**
 * An organisation that gets a part of the month's report.
 *
 * @param code what partners call it
 */
public record Recipient(Municipality municipality, UUID organisation, String code, Audience audience)
        implements Serializable {

    /** Recipients stand in the order of these. */
    public String key() {
        return municipality.code() + "/" + code;
    }
}
