package se.hemvist.ear.life;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.HouseholdStory;
import se.hemvist.ear.city.Part;

/**
 * The last step with somebody whose tenancy was not won back: the eviction, a week after they were heard, after a respite. A child
 * has come to live there, of whom the social board is told.
 */
final class EvictionLife {

    /** Days. */
    private static final int RESPITE = 3;

    private static final int AFTER_HEARD = 7;

    private final Newcomer who;
    private final UUID sublease;
    private final EndingStory ending;
    private final HouseholdStory household;

    EvictionLife(Newcomer who, UUID sublease, EndingStory ending) {
        this.who = who;
        this.sublease = sublease;
        this.ending = ending;
        this.household = new HouseholdStory(who.city(), Part.LETTING_OFFICER, sublease);
    }

    /** The time to win it back is over today. */
    void begin() {
        who.did(household.child(), 201);
        who.did(ending.applyForEvictionWith(1));
        who.after(1, this::order);
    }

    private void order() {
        LocalDate heard = who.agenda().today();
        who.did(ending.orderEviction());
        who.did(ending.tellBoard());
        who.did(ending.respiteEviction(heard.plusDays(RESPITE)));
        who.agenda().on(heard.plusDays(AFTER_HEARD), this::evict);
    }

    private void evict() {
        who.agenda().forget();
        who.did(ending.evict());
        who.town().rents().left(sublease);
        who.after(1, () -> who.did(ending.settleAll()));
    }
}
