package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Counted;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Survey;

/**
 * K-09: trials that had lasted over two and over three years at the month's end. K-10: what stays in trial and training flats
 * came to in the month. K-20: notices, homes left and homes moved in to after another in the month. K-21: how those lived
 * whose first home is twelve, or twenty-four, months old in the month. K-23: the support at the month's end of those who have a
 * lease of their own.
 */
@ApplicationScoped
public class OutcomeFigures implements Counted {

    @Inject
    CountedHomes homes;

    @Override
    public List<Sheet> sheets() {
        return OutcomeSheets.ALL;
    }

    @Override
    public List<Cell> count(Survey survey) {
        return homes.count(survey);
    }
}
