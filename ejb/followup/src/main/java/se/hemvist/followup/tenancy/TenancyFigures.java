package se.hemvist.followup.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Counted;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Survey;

/**
 * K-18: the rectification notices of the month, and whether the tenant was reached about each within a day. K-22: the
 * transfers that stood due or under review at the end of the month's last day, those that the owner granted or refused in it
 * and those that were done, with the days they took since the first that counted and the days of absence deducted.
 */
@ApplicationScoped
public class TenancyFigures implements Counted {

    @Inject
    TenancyFacts facts;

    @Override
    public List<Sheet> sheets() {
        return TenancySheets.ALL;
    }

    @Override
    public List<Cell> count(Survey survey) {
        return Cell.of(facts.count(survey.municipality(), survey.first(), survey.next()));
    }
}
