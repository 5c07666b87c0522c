package se.hemvist.lease.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.lease.rectification.ContactPolicy.ContactTime;
import se.hemvist.lease.rectification.RectificationPolicy.OtherTime;
import se.hemvist.lease.rectification.RectificationPolicy.RentTime;

/**
 * How long a municipality gives to put a fault right, and to reach the tenant about it: as {@link RectificationPolicy} and
 * {@link ContactPolicy} have it, until it decides otherwise.
 */
@ApplicationScoped
public class RectificationTimes {

    @Inject
    Settings settings;

    @Inject
    RentTime rent;

    @Inject
    OtherTime other;

    @Inject
    ContactTime contact;

    /** What governs a notice that is sent on the day. */
    public Version<RectificationPolicy> on(Programme programme, Municipality municipality, LocalDate sentOn) {
        return RectificationPolicy.of(programme)
                .on(sentOn)
                .with(settings.on(rent, municipality, sentOn), RectificationPolicy::givingForRent)
                .with(settings.on(other, municipality, sentOn), RectificationPolicy::givingForOther);
    }

    /** What governs a notice of which whoever gives the support had the copy on the day; nothing where nobody else gives it. */
    public Optional<Version<ContactPolicy>> contact(
            Programme programme, Municipality municipality, LocalDate providerToldOn) {
        return ContactPolicy.of(programme).map(house -> house.on(providerToldOn)
                .with(settings.on(contact, municipality, providerToldOn), ContactPolicy::givingDays));
    }
}
