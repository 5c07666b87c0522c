package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import se.hemvist.followup.template.PaperKind;

/** T-23: the checklist of each month while a sublease is lived in. */
@ApplicationScoped
class ChecklistMonths extends PaperDeadlines {

    @Override
    PaperKind kind() {
        return PaperKind.CARE_CHECKLIST;
    }

    @Override
    public String code() {
        return "T-23";
    }

    @Override
    public String title() {
        return "Checklista för lägenhetens skötsel";
    }
}
