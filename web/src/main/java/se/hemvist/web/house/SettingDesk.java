package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.NewSetting;
import se.hemvist.kernel.setting.Setting;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.time.HouseClock;

/** Where the values of rules are set that a municipality decides for itself. */
@Stateless
public class SettingDesk {

    @Inject
    Settings settings;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * Sets a value from a day on.
     *
     * @throws se.hemvist.kernel.setting.SettingRefusal if there is nothing of the name to set, if the value or its first
     *     day is out of bounds, or without a decision
     */
    @Operation("setting.set")
    public void set(NewSetting wanted) {
        String user =
                access.permit(Related.anything(wanted.municipality())).actor().user();
        settings.set(wanted, new SetBy(user, clock.today()));
    }

    /** Everything that may be set, as it stands in the municipality. */
    @Operation(value = "setting.list", read = true)
    public List<Setting> list(Municipality municipality) {
        access.permit(Related.anything(municipality));
        return settings.list(municipality);
    }
}
