package se.hemvist.ear.life;

import se.hemvist.ear.city.MoveStory;
import se.hemvist.ear.city.PlanStory;
import se.hemvist.ear.city.SupportStory;

/** What is planned with a participant when the support begins: the support itself, the move, and what the home needs. */
final class PlannedMove {

    private final Newcomer who;
    private final PlanStory plan;
    private final MoveStory move;

    PlannedMove(Newcomer who, SupportStory support) {
        this.who = who;
        this.plan = PlanStory.of(support);
        this.move = new MoveStory(support);
    }

    /** Phase 1 starts today. */
    void begin() {
        who.did(plan.drawUp(), 201);
        who.did(plan.agree());
        who.did(move.callMeeting());
        who.did(move.holdMeeting());
        who.did(move.tick("OFFERED"));
        who.did(move.coordinate());
        equip();
    }

    private void equip() {
        who.did(move.applyForGrant());
        who.did(move.decideGrant(true));
        who.did(move.payGrant());
    }
}
