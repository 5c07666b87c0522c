package se.hemvist.web.soap.cases;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.application.Cases;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.status.GetCaseStatusResponderInterface;
import se.hemvist.web.soap.wire.status.GetCaseStatusResponseType;
import se.hemvist.web.soap.wire.status.GetCaseStatusType;

/** Tells a partner's system where a case stands in which its organisation has a part. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.status.GetCaseStatusResponderInterface",
        targetNamespace = "urn:se:hemvist:status:GetCaseStatus:1:rivtabp21",
        serviceName = "GetCaseStatusResponderService",
        portName = "GetCaseStatusResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/GetCaseStatusInteraction/GetCaseStatusInteraction_1.0_RIVTABP21.wsdl")
public class GetCaseStatusEndpoint extends Endpoint implements GetCaseStatusResponderInterface {

    @Inject
    Cases cases;

    /** Nothing of whom it is about. */
    @Override
    public GetCaseStatusResponseType getCaseStatus(GetCaseStatusType message, @Nullable String logicalAddress) {
        demandAddressee(logicalAddress);
        CaseHead head = cases.get(caseId(message.getCaseId())).head();
        GetCaseStatusResponseType response = new GetCaseStatusResponseType();
        response.setResult(Results.ok());
        response.setCaseNumber(head.number().value());
        response.setProgramme(head.programme().name());
        response.setState(head.state().name());
        return response;
    }
}
