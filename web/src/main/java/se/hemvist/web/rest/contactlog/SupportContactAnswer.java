package se.hemvist.web.rest.contactlog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.contactlog.ContactPurpose;
import se.hemvist.followup.contactlog.ContactSide;
import se.hemvist.followup.contactlog.ContactView;
import se.hemvist.followup.contactlog.ContactWay;

/**
 * A contact with the participant or an attempt at one, as it is told.
 *
 * @param side     whose staff it was
 * @param struckOn when it was struck; left out if it stands
 */
public record SupportContactAnswer(
        UUID id,
        LocalDate on,
        ContactWay way,
        ContactPurpose purpose,
        boolean reached,
        String staff,
        ContactSide side,
        @Nullable LocalDate struckOn,
        @Nullable String reason) {

    static SupportContactAnswer of(ContactView view) {
        return new SupportContactAnswer(
                view.contact().value(),
                view.made().on(),
                view.made().way(),
                view.made().purpose(),
                view.made().reached(),
                view.made().staff(),
                view.side(),
                view.struck().map(ContactView.Strike::on).orElse(null),
                view.struck().map(ContactView.Strike::reason).orElse(null));
    }

    /** Which one; why it was struck is about a person. */
    @Override
    public String toString() {
        return "SupportContactAnswer[" + id + "]";
    }
}
