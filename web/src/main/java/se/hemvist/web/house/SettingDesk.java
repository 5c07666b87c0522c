package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.setting.Forecast;
import se.hemvist.kernel.setting.NewSetting;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Setting;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Wish;
import se.hemvist.kernel.time.HouseClock;

/** Where the values of rules are set that a municipality decides for itself. */
@Stateless
public class SettingDesk {

    @Inject
    Settings settings;

    @Inject
    HiddenCases hidden;

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

    /**
     * What a value would do to what is open if it were set; nothing is changed.
     *
     * @throws se.hemvist.kernel.setting.SettingRefusal if there is nothing of the name to set, or if the value or its
     *     first day is out of bounds
     */
    @Operation(value = "setting.foresee", read = true)
    public Forecast foresee(Wish wish) {
        access.permit(Related.anything(wish.municipality()));
        return settings.foresee(wish, clock.today());
    }

    /**
     * The open cases that would come out otherwise, of those that the caller's organisation works on: first those that the
     * value would govern.
     *
     * @throws se.hemvist.kernel.setting.SettingRefusal if there is nothing of the name to set, or if the value or its
     *     first day is out of bounds
     */
    @Operation(value = "setting.foresee-cases", read = true)
    public Page<Touched> foreseeCases(Wish wish, PageRequest request) {
        Actor actor = access.permit(Related.anything(wish.municipality())).actor();
        Set<UUID> unknown = hidden.from(actor);
        List<Touched> all = settings.foresee(wish, clock.today()).touched().stream()
                .filter(touched -> actor.belongsTo(touched.whose().administration())
                        || actor.belongsTo(touched.whose().unit()))
                .filter(touched -> !unknown.contains(touched.whose().caseId()))
                .toList();
        List<Touched> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }

    /** Everything that may be set, as it stands in the municipality. */
    @Operation(value = "setting.list", read = true)
    public List<Setting> list(Municipality municipality) {
        access.permit(Related.anything(municipality));
        return settings.list(municipality);
    }
}
