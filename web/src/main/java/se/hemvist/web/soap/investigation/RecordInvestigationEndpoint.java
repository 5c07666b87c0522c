package se.hemvist.web.soap.investigation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.investigation.Investigations;
import se.hemvist.intake.investigation.NewInvestigation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.investigated.ObjectFactory;
import se.hemvist.web.soap.wire.investigated.RecordInvestigationResponderInterface;
import se.hemvist.web.soap.wire.investigated.RecordInvestigationType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes an investigation (utredning) that has been concluded in the social case system. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.investigated.RecordInvestigationResponderInterface",
        targetNamespace = "urn:se:hemvist:investigation:RecordInvestigation:1:rivtabp21",
        serviceName = "RecordInvestigationResponderService",
        portName = "RecordInvestigationResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/RecordInvestigationInteraction/RecordInvestigationInteraction_1.0_RIVTABP21.wsdl")
public class RecordInvestigationEndpoint extends Endpoint implements RecordInvestigationResponderInterface {

    private static final Contract<RecordInvestigationType, DoneType> CONTRACT =
            Contract.of("RecordInvestigation", ObjectFactory.class, RecordInvestigationType.class, DoneType.class);

    @Inject
    Investigations investigations;

    /** Records it. */
    @Override
    public DoneType recordInvestigation(RecordInvestigationType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> investigations.record(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        new NewInvestigation(message.getConcludedOn(), message.getNeed(), message.getOwnView())));
    }
}
