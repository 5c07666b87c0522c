package se.hemvist.web.soap.vacancy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyOutcome.Taken;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.soap.FaultDetail;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.report.ReportVacancyResponseType;
import se.hemvist.web.soap.wire.result.RefusalType;
import se.hemvist.web.soap.wire.result.ResultCodeType;
import se.hemvist.web.soap.wire.vacancy.FlatType;
import se.hemvist.web.soap.wire.vacancy.ReportedFlatType;

/** Tells what became of the flats of a message, in the order in which they stand there. */
final class ReportedVacancies {

    private ReportedVacancies() {}

    static ReportVacancyResponseType of(List<FlatType> flats, VacancyOutcome outcome) {
        ReportVacancyResponseType response = new ReportVacancyResponseType();
        response.setResult(Results.of(outcome.refused().isEmpty() ? ResultCodeType.OK : ResultCodeType.INFO));
        Stream.of(
                        outcome.taken().stream().map(ReportedVacancies::takenIn),
                        outcome.known().stream().map(place -> told(place, "KNOWN")),
                        outcome.refused().stream().map(ReportedVacancies::refused))
                .flatMap(Function.identity())
                .sorted(Comparator.comparingInt(ReportedFlatType::getPlace))
                .forEach(told -> {
                    told.setNumber(flats.get(told.getPlace() - 1).getNumber());
                    response.getFlat().add(told);
                });
        return response;
    }

    private static ReportedFlatType takenIn(Taken taken) {
        ReportedFlatType told = told(taken.line(), "TAKEN_IN");
        told.setFlatId(taken.flat().value().toString());
        return told;
    }

    private static ReportedFlatType refused(Refused refused) {
        ReportedFlatType told = told(refused.line(), "REFUSED");
        told.setRefusal(why(refused.why()));
        return told;
    }

    /** The element is the last part of what the refusal names. */
    private static RefusalType why(Refusal refused) {
        RefusalType why = FaultDetail.of(refused).toWire();
        refused.field().ifPresent(part -> why.setField(part.substring(part.lastIndexOf('/') + 1)));
        return why;
    }

    private static ReportedFlatType told(int place, String outcome) {
        ReportedFlatType told = new ReportedFlatType();
        told.setPlace(place);
        told.setOutcome(outcome);
        return told;
    }
}
