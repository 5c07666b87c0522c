package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hemvist.followup.template.AnswerType;

/**
 * The month's checklist as it was filled in.
 *
 * @param madeOn          the day on which tenant and staff went through the flat
 * @param sentOn          the day on which it went to the letting office
 * @param templateVersion which version of the template it follows, if it says so
 * @param items           what was looked at, in the order of the form
 * @param signedByTenant  whether the tenant has signed it
 */
public record ChecklistRecord(
        LocalDate madeOn,
        LocalDate sentOn,
        Optional<String> templateVersion,
        List<ChecklistItem> items,
        boolean signedByTenant) {

    public ChecklistRecord {
        items = List.copyOf(items);
    }

    /** One that names no template. */
    public ChecklistRecord(LocalDate madeOn, LocalDate sentOn, List<ChecklistItem> items, boolean signedByTenant) {
        this(madeOn, sentOn, Optional.empty(), items, signedByTenant);
    }

    /** The same, which says what it follows. */
    ChecklistRecord following(String version) {
        return new ChecklistRecord(madeOn, sentOn, Optional.of(version), items, signedByTenant);
    }

    /** Whether each point was in order; of one that stands twice the later counts. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        items.forEach(item -> answers.put(item.point(), item.inOrder() ? AnswerType.YES : AnswerType.NO));
        return answers;
    }
}
