package se.hemvist.followup.paper;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.hemvist.followup.paper.PaperRefusal.NotLacking;
import se.hemvist.followup.paper.PaperRefusal.NothingAdded;
import se.hemvist.followup.paper.PaperRefusal.NothingToComplete;
import se.hemvist.followup.template.Flaw;

/**
 * What the paper of a month lacks as long as it is not valid.
 *
 * @param codes of the questions whose answer is missing or cannot be read, in the order of the form
 */
record Lacking(YearMonth month, List<String> codes) {

    static Lacking of(YearMonth month, List<Flaw> flaws) {
        return new Lacking(
                month, flaws.stream().filter(Flaw::weighs).map(Flaw::code).toList());
    }

    /**
     * Demands of a completion that it adds something, and nothing but what is lacking, each once: what stands already stays
     * as it was sent.
     *
     * @throws NothingToComplete if nothing is lacking
     * @throws NothingAdded      if it gives nothing
     * @throws NotLacking        if it gives anything else
     */
    void demandOnly(List<Added> added) {
        if (codes.isEmpty()) {
            throw new NothingToComplete(month);
        }
        if (added.isEmpty()) {
            throw new NothingAdded(month);
        }
        Set<String> open = new HashSet<>(codes);
        for (Added answer : added) {
            if (!open.remove(answer.code())) {
                throw new NotLacking(month, codes, answer.place());
            }
        }
    }
}
