package se.hemvist.web.soap.vacancy;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.VacancyLists;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.report.ObjectFactory;
import se.hemvist.web.soap.wire.report.ReportVacancyResponderInterface;
import se.hemvist.web.soap.wire.report.ReportVacancyResponseType;
import se.hemvist.web.soap.wire.report.ReportVacancyType;

/** Takes in the flats that landlords' systems report as vacant; what comes again and says the same changes nothing. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.report.ReportVacancyResponderInterface",
        targetNamespace = "urn:se:hemvist:vacancy:ReportVacancy:1:rivtabp21",
        serviceName = "ReportVacancyResponderService",
        portName = "ReportVacancyResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ReportVacancyInteraction/ReportVacancyInteraction_1.0_RIVTABP21.wsdl")
public class ReportVacancyEndpoint extends Endpoint implements ReportVacancyResponderInterface {

    private static final Contract<ReportVacancyType, ReportVacancyResponseType> CONTRACT =
            Contract.of("ReportVacancy", ObjectFactory.class, ReportVacancyType.class, ReportVacancyResponseType.class);

    @Inject
    VacancyLists lists;

    @Inject
    CutOff cutOff;

    /** Takes in those that are in order, and tells what is wrong with the others. */
    @Override
    public ReportVacancyResponseType reportVacancy(ReportVacancyType message, @Nullable String logicalAddress) {
        return answer(
                CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> take(message, sender));
    }

    private ReportVacancyResponseType take(ReportVacancyType message, Sender sender) {
        VacancyOutcome outcome = lists.take(
                sender.municipality(),
                IncomingVacancies.read(message.getFlat()),
                cutOff.receipt(sender.municipality()));
        return ReportedVacancies.of(message.getFlat(), outcome);
    }
}
