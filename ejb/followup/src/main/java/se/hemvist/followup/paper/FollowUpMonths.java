package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import se.hemvist.followup.template.PaperKind;

/** T-22: the follow-up of each month while the assignment runs. */
@ApplicationScoped
class FollowUpMonths extends PaperDeadlines {

    @Override
    PaperKind kind() {
        return PaperKind.MONTHLY_FOLLOW_UP;
    }

    @Override
    public String code() {
        return "T-22";
    }

    @Override
    public String title() {
        return "Månadsuppföljning till socialtjänsten";
    }
}
