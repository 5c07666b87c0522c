package se.hemvist.lease.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.lease.rectification.RectificationPolicy.OtherTime;
import se.hemvist.lease.rectification.RectificationPolicy.RentTime;

/** How long a municipality gives to put a fault right: as {@link RectificationPolicy} has it, until it decides otherwise. */
@ApplicationScoped
public class RectificationTimes {

    @Inject
    Settings settings;

    @Inject
    RentTime rent;

    @Inject
    OtherTime other;

    /** What governs a notice that is sent on the day. */
    public Version<RectificationPolicy> on(Programme programme, Municipality municipality, LocalDate sentOn) {
        return RectificationPolicy.of(programme)
                .on(sentOn)
                .with(settings.on(rent, municipality, sentOn), RectificationPolicy::givingForRent)
                .with(settings.on(other, municipality, sentOn), RectificationPolicy::givingForOther);
    }
}
